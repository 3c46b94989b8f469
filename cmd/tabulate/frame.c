/* frame.c - see frame.h */
#include "common/safe.h"
#include "frame.h"

/* Grouped by what it styles; colours have a contrast of 4.5 or more in both schemes. */
static const char style[] =
    ":root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#5c5c5c;--line:#d4d0c8;"
    "--band:#f5f3ee;--good:#1a6b35;--look:#8a5300;--bad:#b00020;--mark:#fff0a8}\n"
    "@media(prefers-color-scheme:dark){:root{--ink:#e8e6e3;--paper:#16181a;--soft:#a5a29c;"
    "--line:#3b3f43;--band:#202326;--good:#7fd39a;--look:#f0b860;--bad:#ff8a93;--mark:#5b4a00}}\n"
    "body{margin:0;background:var(--paper);color:var(--ink);"
    "font:16px/1.45 system-ui,-apple-system,\"Segoe UI\",Roboto,sans-serif}\n"
    "main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem}\n"
    "h1{font:700 2rem/1.15 Georgia,\"Times New Roman\",serif;margin:0 0 .4rem}\n"
    "h2{font:700 1.3rem/1.2 Georgia,\"Times New Roman\",serif;margin:2.2rem 0 .2rem;"
    "border-top:3px solid var(--ink);padding-top:.5rem}\n"
    "p{margin:.3rem 0 .8rem;max-width:44rem}\n.soft{color:var(--soft)}\n"
    ".wide{overflow-x:auto}\n"
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}\n"
    ".items{table-layout:fixed;overflow-wrap:anywhere}\n"
    ".items thead th:nth-child(1){width:27%}.items thead th:nth-child(2){width:8%}"
    ".items thead th:nth-child(3){width:12%}.items thead th:nth-child(4){width:13%}"
    ".items thead th:nth-child(5){width:14%}\n"
    "@media(max-width:44rem){.items{font-size:.85rem}.items tr>:nth-child(6){display:none}"
    ".items thead th:nth-child(1){width:32%}.items thead th:nth-child(2){width:13%}"
    ".items thead th:nth-child(3){width:17%}.items thead th:nth-child(4){width:17%}"
    ".items thead th:nth-child(5){width:21%}.items th,.items td{padding:.35rem .25rem}}\n"
    "caption{text-align:left;color:var(--soft);padding:.2rem 0 .5rem}caption h1{color:var(--ink)}\n"
    "th,td{box-sizing:border-box;padding:.35rem .6rem;text-align:left;vertical-align:top;"
    "border-bottom:1px solid var(--line)}\n"
    "thead th{font-size:.85rem;color:var(--soft);border-bottom:2px solid var(--line)}\n"
    "th[scope=row]{font-weight:600}\nth[scope=rowgroup]{background:var(--band);font-weight:700}\n"
    ".n{text-align:right;white-space:nowrap}\n.best{font-weight:700}\n"
    ".good{color:var(--good)}\n.look{color:var(--look)}\n.bad{color:var(--bad)}\n"
    ".good,.look,.bad{font-weight:600;white-space:nowrap}\n"
    "tr.of td,tr.of th{font-weight:400;color:var(--soft)}\ntr.of th{padding-left:1.6rem}\n"
    "tr.claims td{padding-top:0}\ntr.open td,tr.open th{border-bottom:0}\n"
    "summary{cursor:pointer;color:var(--soft);font-size:.9rem;width:fit-content}\n"
    "summary:focus-visible,a:focus-visible{outline:3px solid var(--look);outline-offset:2px}\n"
    "ul{margin:.4rem 0 .8rem;padding:0;list-style:none;max-width:48rem}\n"
    "li{border-left:3px solid var(--line);padding:.1rem 0 .1rem .8rem;margin:.6rem 0}\n"
    "q{quotes:none}\nmark{background:var(--mark);color:inherit;padding:0 .15em}\n"
    "cite{display:block;font-style:normal;font-size:.85rem;color:var(--soft)}\n"
    "code{font-size:.95em;overflow-wrap:anywhere}\n"
    "nav a{color:inherit}nav dt{font-weight:700}nav dd{margin:0 0 .25rem;max-width:48rem}nav dd+dt{margin-top:.7rem}\n"
    "svg{max-width:100%;height:auto}\nsvg text{fill:currentColor;font-size:12px}\n"
    "@media print{body{font-size:10pt}main{max-width:none;padding:0}h2,tr,li,svg{break-inside:avoid}"
    "tr.claims{break-inside:auto}h2,caption,thead,tr.open,summary,th[scope=rowgroup]"
    "{break-after:avoid}summary{list-style:none}a{text-decoration:none}"
    "details:not([open])>*{display:block}details::details-content{content-visibility:visible;"
    "display:block}.good,.look,.bad{color:#000}}\n";

void
frame_begin(struct buf *b, struct str title)
{
	buf_puts(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" "
	    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
	frame_tag(b, "title", NULL, title);
	buf_puts(b, "\n<style>\n");
	buf_puts(b, style);
	buf_puts(b, "</style>\n</head>\n<body>\n<main>\n");
}

void
frame_end(struct buf *b)
{
	buf_puts(b, "</main>\n</body>\n</html>\n");
}

void
frame_tag(struct buf *b, const char *tag, const char *class, struct str text)
{
	buf_byte(b, '<');
	buf_puts(b, tag);
	if (class != NULL) {
		buf_puts(b, " class=\"");
		buf_puts(b, class);
		buf_byte(b, '"');
	}
	buf_byte(b, '>');
	safe_html(b, text);
	buf_puts(b, "</");
	buf_puts(b, tag);
	buf_byte(b, '>');
}
