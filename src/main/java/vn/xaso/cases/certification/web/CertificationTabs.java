package vn.xaso.cases.certification.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// The ways between the pages of certification, as far as the official may go.
final class CertificationTabs {

    static final String HERE = "/office/certification";
    static final String SIGNING = HERE + "/signing";
    static final String RESULTS = HERE + "/results";
    static final String SHEETS = HERE + "/sheets";
    static final String BOOKS = HERE + "/books";

    private CertificationTabs() {}

    static List<Link> of(Actor actor, String current, Texts texts) {
        var tabs = new ArrayList<Link>();
        if (actor.may(Right.RECEIVE_CASES)) {
            tabs.add(new Link(HERE, texts.of("certification.tab.takeIn"), current.equals(HERE)));
        }
        if (actor.may(Right.DECIDE_CASES) || actor.may(Right.RECEIVE_CASES)) {
            tabs.add(new Link(SIGNING, texts.of("certification.tab.signing"), current.equals(SIGNING)));
        }
        if (actor.may(Right.READ_CASES)) {
            tabs.add(new Link(RESULTS, texts.of("certification.tab.results"), current.equals(RESULTS)));
            tabs.add(new Link(BOOKS, texts.of("certification.tab.books"), current.equals(BOOKS)));
        }
        return List.copyOf(tabs);
    }
}
