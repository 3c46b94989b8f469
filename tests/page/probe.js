// probe.js - what only a browser can tell of a page: check appends it to a copy.  The
// answers stand in a <pre>, one a line, for --dump-dom to print.
addEventListener('load', async () => {
	const answers = [], tell = (what, value) => answers.push(what + '\t' + value);
	const all = [...document.querySelectorAll('*')];
	const details = [...document.querySelectorAll('details')];
	const seen = (e) => e.checkVisibility();
	const shown = (d) => [...d.querySelectorAll('li')].every(seen);

	tell('title', document.title);
	tell('foreign elements', all.filter((e) => /^(script|img|iframe|object|embed|form|link)$/i
		.test(e.tagName) && !e.dataset.probe).length);
	tell('handlers', all.filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))).length);
	tell('wider than the window', document.documentElement.scrollWidth > innerWidth);
	tell('details', details.length);
	details.forEach((d) => { d.open = false; });
	tell('closed', details.filter((d) => d.querySelectorAll('li').length && !shown(d)).length);
	details.forEach((d) => d.querySelector('summary').click());
	tell('unfolded', details.filter((d) => d.open && shown(d)).length);
	tell('reached by keys', details.filter((d) => {
		d.querySelector('summary').focus();
		return document.activeElement === d.querySelector('summary');
	}).length);
	tell('links that lead nowhere', [...document.querySelectorAll('a')]
		.filter((a) => !document.querySelector(a.getAttribute('href'))).length);
	tell('tables without a caption', [...document.querySelectorAll('table')]
		.filter((t) => !t.caption || !t.caption.textContent).length);
	tell('heads without a scope', [...document.querySelectorAll('th')].filter((t) => !t.scope).length);
	if (window.axe) {
		const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',
			'wcag21aa', 'best-practice'] });
		tell('axe rules passed', found.passes.length);
		for (const v of found.violations)
			tell('axe: ' + v.id, v.help + ': ' + v.nodes[0].html.slice(0, 120));
	}
	const pre = document.createElement('pre');
	pre.id = 'answers';
	pre.textContent = answers.join('\n');
	document.body.append(pre);
});
