/** The window adapts: forced colours, reduced motion, menus and popovers without violations, and keys that keep still while composing. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('axe finds nothing while the filter popover is open, nor over the overlays of the loupe', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  const { page } = editor;
  await editor.focusFirst();
  await page.getByRole('toolbar', { name: 'Filter' }).getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('listbox', { name: 'Photographer' })).toBeVisible();
  const found = [...(await violations(editor)).map((violation) => `filter: ${violation}`)];
  await editor.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await editor.press('e', 'j', 'Shift+J');
  await expect(page.getByTestId('overlay')).toBeVisible();
  found.push(...(await violations(editor)).map((violation) => `overlays: ${violation}`));
  expect(found).toEqual([]);
  await editor.end();
});

test('with forced colours and reduced motion what is selected still shows, and nothing moves', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  const { page } = editor;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await editor.focusFirst();
  await editor.press('p');
  const outline = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);
  await expect.poll(() => outline('.cell.is-selected')).toBe('solid');
  expect(await outline('.cell:not(.is-selected)')).not.toBe('solid');
  await editor.press('j');
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    // The system chooses the colours now; axe would compare ours with its background.
    const faults = await violations(editor, ['color-contrast']);
    found.push(...faults.map((violation) => `${name}: ${violation}`), ...(await moving(editor)));
  };
  await look('sheet');
  await editor.press('e', 'j');
  await expect(page.getByTestId('overlay-legend')).toBeVisible();
  // The samples of the hatches keep their own colours: they are the legend.
  await expect(page.locator('.overlay-key').first()).toHaveCSS('background-image', /repeating-linear-gradient/);
  await look('loupe');
  await editor.press('g', 'ControlOrMeta+,');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('settings');
  await editor.press('Escape');
  for (const place of ['Article', 'Credits', 'Export'] as const) {
    await editor.goTo(place);
    await look(place);
  }
  expect(found).toEqual([]);
  await editor.end();
});

/** Elements that would still move: a transition or an animation longer than a frame. */
async function moving(editor: Editor): Promise<readonly string[]> {
  return editor.page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const longest = Math.max(...`${transitionDuration}, ${animationDuration}`.split(',').map(Number.parseFloat));
      return longest > 0.02 && (animationName !== 'none' || Number.parseFloat(transitionDuration) > 0.02)
        ? [`moves: ${element.tagName}.${element.getAttribute('class') ?? ''}`]
        : [];
    }),
  );
}

test('no key fires while an input method composes', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(2);
  const { page } = editor;
  const ime = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  await editor.caption(1).click();
  await editor.caption(1).fill('');
  await compose('とうきょう');
  await expect(editor.caption(1)).toHaveValue('とうきょう');
  // Keys that are commands also while typing (next caption, palette, undo, move) belong to the input method now: the system
  // hands them on as key 229, and some input methods with their own name and the flag that something is being composed.
  const [ctrl, alt] = [2, 1];
  for (const [code, modifiers] of [
    ['Enter', ctrl],
    ['KeyK', ctrl],
    ['KeyZ', ctrl],
    ['ArrowDown', alt],
  ] as const) {
    await ime.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code,
      modifiers,
      windowsVirtualKeyCode: 229,
    });
  }
  await editor.caption(1).evaluate((field) => {
    for (const key of ['Enter', 'k', 'z']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, isComposing: true, bubbles: true }));
    }
  });
  await expect(editor.caption(1)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await ime.send('Input.insertText', { text: '東京' });
  await expect(editor.caption(1)).toHaveValue('東京');
  await editor.press('Control+Enter');
  await expect(editor.caption(2)).toBeFocused();

  // Composing in the search marks nothing, whatever letters the keyboard sends.
  await editor.goTo('Library');
  await editor.focusFirst();
  await editor.press('/');
  await compose('p');
  await ime.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'KeyX',
    windowsVirtualKeyCode: 229,
  });
  await compose('px3');
  await ime.send('Input.insertText', { text: '写真' });
  await expect(page.getByRole('searchbox')).toHaveValue('写真');
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('button', { name: `All ${SAMPLE_COUNT}`, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rejected 0', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();
  await editor.end();
});
