//! What is formatting, what stays text, and that nothing in a page can run.

use super::*;
use proptest::prelude::*;

fn text(words: &str) -> Inline {
    Inline::Text(words.into())
}

#[test]
fn a_page_keeps_its_lines_and_its_light_marks() {
    let blocks = parse("Woke *early*.\nRain.\n\n**Only** rain.");
    let first = vec![text("Woke "), Inline::Emphasis(vec![text("early")]), text("."), Inline::Break, text("Rain.")];
    assert_eq!(
        blocks,
        [Block::Paragraph(first), Block::Paragraph(vec![Inline::Strong(vec![text("Only")]), text(" rain.")])]
    );
}

#[test]
fn html_is_text() {
    let blocks = parse("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b");
    let shown = format!("{blocks:?}");
    assert!(shown.contains("<script>alert(1)</script>") && shown.contains("<img src=x onerror=alert(1)>"), "{shown}");
    assert_eq!(blocks.len(), 2);
}

#[test]
fn a_link_leads_to_a_web_or_mail_address_or_is_no_link() {
    let links = |page: &str| format!("{:?}", parse(page)).contains("Link");
    for to in ["https://example.org", "HTTP://example.org", "mailto:a@example.org"] {
        assert!(links(&format!("[a]({to})")), "{to}");
    }
    for to in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "/home",
        "#/yours",
        "x",
    ] {
        assert!(!links(&format!("[a]({to})")), "{to}");
    }
}

#[test]
fn lists_and_quotes_are_trees() {
    let blocks = parse("- one\n- two\n  1. deep\n\n> said");
    let Block::List { ordered: false, items } = &blocks[0] else { panic!("{blocks:?}") };
    assert_eq!(items.len(), 2);
    assert!(matches!(items[1][1], Block::List { ordered: true, .. }));
    assert!(matches!(blocks[1], Block::Quote(_)));
}

#[test]
fn endless_nesting_ends() {
    parse(&">".repeat(100_000));
    parse(&"- ".repeat(5_000));
    parse(&"*a ".repeat(50_000));
    parse(&"[".repeat(50_000));
    parse(&"**a ".repeat(50_000));
    parse(&"[](".repeat(50_000));
    parse(&"`".repeat(50_000));
    parse(&format!("- a{}  b", "\n".repeat(200_000)));
    parse(&("*a **b ".repeat(10_000) + &"c** d*".repeat(10_000)));
    // Each of these took minutes once: what is open must not be gone through again for each mark.
    for (open, close) in [("![", "[a](http:x)"), ("*a ", "a* "), ("![a", "](x)"), ("[a", "](x)"), ("[](", "(")] {
        parse(&(open.repeat(100_000) + &close.repeat(100_000)));
    }
}

/// How deep a tree of blocks and pieces goes.
fn depth_of(shown: &str) -> usize {
    let (mut deepest, mut now) = (0_usize, 0_usize);
    for c in shown.chars() {
        match c {
            '[' => now += 1,
            ']' => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}

#[test]
fn a_tree_is_never_deeper_than_a_page_can_draw() {
    for page in ["> ".repeat(50) + "a", "*a _b ".repeat(40) + &"c_ d* ".repeat(40), "- a\n  ".repeat(3)] {
        let depth = depth_of(&format!("{:?}", parse(&page)));
        assert!(depth <= 2 * DEEPEST + 3, "{depth}");
    }
}

#[test]
fn a_number_in_a_name_and_a_star_in_a_sum_are_text() {
    for plain in ["snake_case_name", "2 * 3 * 4", "a*", "**", "1986. was", "a ~ b ~ c", "\\*not\\*", "&amp; <b>"] {
        let expected = plain.replace('\\', "");
        assert_eq!(parse(&format!("x {plain}")), [Block::Paragraph(vec![text(&format!("x {expected}"))])], "{plain}");
    }
}

#[test]
fn what_is_read_as_a_journal_means_it() {
    let said = parse("> said\nanswered");
    assert!(matches!(said.as_slice(), [Block::Quote(_), Block::Paragraph(_)]), "{said:?}");
    let parted = parse("before\n---\nafter");
    assert!(matches!(parted.as_slice(), [Block::Paragraph(_), Block::Rule, Block::Paragraph(_)]), "{parted:?}");
    let set_in = parse("    a line of a poem");
    assert_eq!(set_in, [Block::Paragraph(vec![text("a line of a poem")])]);
}

#[test]
fn the_oracle_reads_the_same() {
    for page in [
        "one\ntwo\n\nthree",
        "# head\n\n## head two ##\n\nwords",
        "- a\n- b\n\n* c",
        "- a\n\n  second paragraph\n- b",
        "1. a\n2. b\n   - c\n   - d\n3. e",
        "1) a\n2) b",
        "- a\nlazy\n- b",
        "> a\n> b\n>\n> - c",
        "```\ncode *as is*\n  set in\n```\nafter",
        "~~~\na\n~~~",
        "***\n\nwords\n\n* * *",
        "***a** b*",
        "*a **b***",
        "**a*b**",
        "a**b**c _d_ __e__ f_g_h",
        "~~gone~~ and `code *x*` and ``a ` b``",
        "[words *strong*](https://example.org \"title\") [no](javascript:x)",
        "![a *picture*](https://example.org/x.png)",
        "[a [b](https://e.org) c](https://f.org)",
        "*a [b*](https://e.org)",
        "[a](<https://e.org/x>) [b](https://e.org/(x))",
        "line\\\nbreak \\# no",
    ] {
        assert_eq!(parse(page), oracle::parse(page), "{page}");
    }
}

proptest! {
    #[test]
    fn marks_inside_a_line_are_read_as_the_oracle_reads_them(
        pieces in proptest::collection::vec(
            prop_oneof![
                Just("*"), Just("**"), Just("***"), Just("_"), Just("__"), Just("~~"), Just(" "), Just("a"), Just("b c"),
                Just("é"), Just("."), Just("`x`"), Just("`"), Just("[w](https://e.org)"), Just("["), Just("]"), Just("\\*"),
            ],
            0..14,
        )
    ) {
        let page = format!("x{}", pieces.concat());
        prop_assert_eq!(parse(&page), oracle::parse(&page));
    }

    #[test]
    fn blocks_are_read_as_the_oracle_reads_them(
        lines in proptest::collection::vec(
            prop_oneof![
                Just("words"), Just("more *words*"), Just(""), Just("- item"), Just("  set in"), Just("1. one"), Just("# head"),
                Just("***"), Just("   - deep"), Just("* star"), Just("2. two"),
            ],
            0..8,
        )
    ) {
        let page = lines.join("\n");
        prop_assert_eq!(parse(&page), oracle::parse(&page));
    }

    #[test]
    fn any_text_can_be_read(page in any::<String>()) {
        parse(&page);
    }

    #[test]
    fn any_mix_of_marks_can_be_read(page in "[-*_#>`~\\[\\]()<a \n1.]{0,200}") {
        parse(&page);
    }
}
