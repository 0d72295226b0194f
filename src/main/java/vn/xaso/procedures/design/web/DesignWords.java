package vn.xaso.procedures.design.web;

import java.util.List;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.procedures.design.domain.Finding;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Puts a design into the words of a page.
record DesignWords(Texts texts) {

    static final String HERE = "/office/catalogue/designs";

    static String href(Design design) {
        return HERE + "/" + design.id();
    }

    static String href(Design design, Place place) {
        return href(design) + "/parts/" + place.path();
    }

    String name(Design design) {
        var name = design.content().name();
        return name.isEmpty() ? texts.of("design.unnamed") : name;
    }

    String part(Place place) {
        return texts.of("design.part." + place.path());
    }

    Tag state(Design design) {
        var kind = switch (design.state()) {
            case OPEN -> Kind.INFO;
            case ASKED -> Kind.WARN;
            case PUBLISHED -> Kind.DONE;
            case ENDED -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("design.state." + design.state()));
    }

    List<FindingRow> findings(Design design) {
        return design.findings().stream().map(one -> finding(design, one)).toList();
    }

    FindingRow finding(Design design, Finding finding) {
        var words =
                texts.of("design.check." + finding.rule(), finding.arguments().toArray());
        var anchor = finding.line() == 0 ? "" : "#" + finding.place().path() + "-" + finding.line();
        return new FindingRow(words, href(design, finding.place()) + anchor, finding.isError());
    }
}
