// Placeholder of the window until it is written.
document.title = 'Picture Desk';
