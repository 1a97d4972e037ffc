// The least that a letter can cost with React: one text field and its state, in an empty window.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Field() {
  const [text, setText] = useState('');
  return createElement('textarea', {
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  });
}

createRoot(document.getElementById('root')!).render(createElement(Field));
