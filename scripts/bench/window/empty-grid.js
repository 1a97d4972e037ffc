// Cells without anything in them, as many as are in view and three rows more: what no grid on this runtime can be faster than.
const grid = document.querySelector('#grid');
const area = document.querySelector('#area');
const OVERSCAN = 3;
const cells = new Map();
let layout = null;

/** Laid out exactly as the contact sheet that it is compared with. */
window.layGrid = (given) => {
  layout = given;
  const { left, top, width, height, rows, pitchY } = layout;
  Object.assign(grid.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  area.style.height = `${rows * pitchY}px`;
  draw();
};

function draw() {
  const { columns, pitchX, pitchY, rows, height } = layout;
  const first = Math.max(0, Math.floor(grid.scrollTop / pitchY) - OVERSCAN);
  const last = Math.min(rows - 1, Math.floor((grid.scrollTop + height) / pitchY) + OVERSCAN);
  for (const [index, cell] of cells) {
    const row = Math.floor(index / columns);
    if (row >= first && row <= last) continue;
    cell.remove();
    cells.delete(index);
  }
  for (let index = first * columns; index < (last + 1) * columns; index += 1) {
    if (cells.has(index)) continue;
    const cell = document.createElement('div');
    cell.className = 'cell';
    cell.style.width = `${pitchX - 8}px`;
    cell.style.height = `${pitchY - 8}px`;
    cell.style.transform = `translate(${(index % columns) * pitchX}px, ${Math.floor(index / columns) * pitchY}px)`;
    cells.set(index, cell);
    area.append(cell);
  }
}

grid.addEventListener('scroll', draw);
