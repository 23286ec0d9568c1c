// Owns every limit of what the product may cost; the bench and the rules tests read them here.

/**
 * "Beyond" is the difference to the skeleton: an extension with the same status item, log channel, commands,
 * listeners and serializer with empty bodies, which reads one setting.
 */
export const limits = /** @type {const} */ ({
	/** Load and activate, beyond the skeleton. */
	activationMillis: 5,
	/** What ten years of records add to the time from activation until the minutes in them are shown. */
	yearsMillis: 20,
	/** Time in handlers for each real edit, beyond the skeleton. */
	editMicros: 3,
	/** Configuration reads, writes and other calls of files that the handlers of the edits make. */
	editReads: 0,
	/** Wake-ups a minute in the host; while a break is due, one for each lull. */
	wakes: { nobody: 0, coding: 2, due: 6, onBreak: 12 },
	/** Writes a minute. */
	writes: { nobody: 0, coding: 4, due: 4, onBreak: 12 },
	/** Heap after activation and a forced collection, beyond the skeleton. */
	heapKilobytes: 700,
	/** Command to first screen usable, as a multiple of an empty webview panel's. */
	panelTimes: 2,
	/** Main thread for each frame of the picture, beyond an empty page that asks for as many frames. */
	frameMillis: 4,
	/** How much dearer a sign may be after a long time, with many windows, in a large file. */
	growth: 1.2,
	/** Heap that a million keys leave behind, beyond what the first half of them does. */
	grownKilobytes: 200,
	/** The page of all movements, as a multiple of a page with one picture; and how many of its pictures move. */
	browseTimes: 2,
	movingPictures: 1,
	/** Sizes in kilobytes of a thousand bytes. The host's bundle is what is loaded at activation. */
	hostKilobytes: 60,
	/** What the host loads when a break is near or somebody asks for something. Own limit, not of §8. */
	onDemandKilobytes: 100,
	pageKilobytes: 250,
	packageKilobytes: 400,
});
