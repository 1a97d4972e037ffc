/** The program's icons: one stroke, one grid; always with a label or an accessible name. */

const PATHS = {
  add: 'M12 5v14M5 12h14',
  alone: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  advance: 'M4 6v12l8-6zM13 6v12l8-6z',
  article: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  arrowDown: 'M12 5v14m-5-5 5 5 5-5',
  arrowUp: 'M12 19V5m-5 5 5-5 5 5',
  block: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16.5v.01',
  best: 'M4 8.5V4h4.5M15.5 4H20v4.5M20 15.5V20h-4.5M8.5 20H4v-4.5M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  captionless: 'M5 7h14M5 12h7M5 17h5M14 13l6 6M20 13l-6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevronDown: 'm6 9 6 6 6-6',
  chevronLeft: 'm14 6-6 6 6 6',
  chevronRight: 'm10 6 6 6-6 6',
  chevronUp: 'm6 15 6-6 6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6 6 18',
  commands: 'M4 7l5 5-5 5M12 17.5h8',
  compare: 'M3 5h8v14H3zM13 5h8v14h-8z',
  crop: 'M7 2v15h15M2 7h15v15',
  drag: 'M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01',
  export: 'M12 15V4m-4 4 4-4 4 4M5 14v6h14v-6',
  filter: 'M4 5h16l-6 7.5V19l-4-2v-4.5z',
  folder: 'M3 6h6l2 2.5h10V19H3z',
  fix: 'm5 19 9-9m2-2 1-1M14 4l.7 2.3L17 7l-2.3.7L14 10l-.7-2.3L11 7l2.3-.7zM19 11l.5 1.5 1.5.5-1.5.5L19 15l-.5-1.5L17 13l1.5-.5z',
  flag: 'M6 21V4h11l-2.5 4L17 12H6',
  grid: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.4 9.3a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 16.9v.01',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.01',
  keyboard: 'M3 6h18v12H3zM7 10v.01M11 10v.01M15 10v.01M18 10v.01M8 14h8',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  loupe: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  panel: 'M3 5h18v14H3zM15 5v14',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 5v14l12-7z',
  print: 'M7 8V4h10v4M7 16H4V9h16v7h-3M7 13h10v7H7z',
  refresh: 'M19 12a7 7 0 1 1-2-5M19 4v4h-4',
  reject: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  sidebar: 'M3 5h18v14H3zM9 5v14',
  sign: 'M3 19c3 0 4-2 4-6 0-5 1-8 3-8s1.5 4-1 8c-2 3.2-1 5 1 3s2-3 3-2-.5 3 1 3 2-2 3.5-2 .5 2 3.5 2',
  stack: 'M4 9h12v11H4zM7 9V6.5h12.5V17H16M10 6.5V4H22v10',
  statistics: 'M5 20v-8M12 20V4M19 20v-5',
  screens: 'M3 5h11v9H3zM6 18h5M8.5 14v4M17 9h4v9h-8v-1',
  survey: 'M3 5h5v6H3zM9.5 5h5v6h-5zM16 5h5v6h-5zM3 13h5v6H3zM9.5 13h5v6h-5zM16 13h5v6h-5z',
  text: 'M5 6h14M5 10h14M5 14h14M5 18h9',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  tray: 'M4 14v5h16v-5M4 14l3-9h10l3 9M4 14h5l1.5 2.5h3L15 14h5',
  undo: 'M9 7 4 11.5 9 16M4.5 11.5H15a5 5 0 0 1 0 10h-2',
  warn: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
