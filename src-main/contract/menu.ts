/** The application menu as the window describes it: its own commands with their keys, and what the system does itself. */
import { z } from 'zod';

/** What the system does better than any command of ours. */
export const MENU_ROLES = [
  'cut',
  'copy',
  'paste',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'minimize',
  'close',
  'quit',
] as const;

const words = z.string().min(1).max(200);

const item = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    /** Of a command, or `folder.show/17`, `article.open/3`. */
    id: z.string().regex(/^[a-z][\w./-]{0,79}$/),
    label: words,
    /** As commands name keys (`Mod+Shift+i`); null where it has none. */
    key: z.string().max(40).nullable(),
    /** The key also works while text is being typed. */
    typing: z.boolean(),
    isEnabled: z.boolean(),
  }),
  z.object({ kind: z.literal('role'), role: z.enum(MENU_ROLES) }),
  z.object({ kind: z.literal('separator') }),
]);
const submenu = z.object({ kind: z.literal('submenu'), label: words, items: z.array(item).max(100) });

export const menu = z.object({
  label: words,
  items: z.array(z.union([item, submenu])).max(100),
});

export type MenuItem = z.output<typeof item>;
export type Menu = z.output<typeof menu>;
export type MenuEntry = Menu['items'][number];
