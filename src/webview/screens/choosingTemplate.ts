// Owns which template draws the uppermost page that lies over a break.
import { html, type TemplateResult } from 'lit';
import type { PageKind } from '../choosing/choosing';
import type { View } from '../view';
import { browseScreen } from './browseScreen';
import { detailScreen } from './detailScreen';
import { mapScreen } from './mapScreen';
import { setsScreen } from './setsScreen';

export function choosingTemplate(view: View, page: PageKind): TemplateResult {
	switch (page) {
		case 'map':
			return mapScreen(view);
		case 'sets':
			return setsScreen(view);
		case 'browse':
			return browseScreen(view);
		case 'detail':
			return view.choosing.movement === null ? html`` : detailScreen(view, view.choosing.movement);
	}
}
