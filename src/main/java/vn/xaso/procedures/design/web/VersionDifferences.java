package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;
import vn.xaso.ui.WordDifference;

/// Puts two versions side by side.
@Component
class VersionDifferences {

    private final PartText text;

    VersionDifferences(PartText text) {
        this.text = text;
    }

    /// @param back the page from which the reader came
    record Asked(String back, String lead, String action, List<Choice> versions) {}

    VersionDifferencePage page(ProcedureVersion before, ProcedureVersion after, Asked asked, Texts texts) {
        var changed = new ArrayList<VersionDifferencePage.Part>();
        var same = new ArrayList<String>();
        for (var place : Place.values()) {
            var name = texts.of("design.part." + place.path());
            var pieces = WordDifference.between(text.of(before, place, texts), text.of(after, place, texts));
            if (WordDifference.isSame(pieces)) {
                same.add(name);
            } else {
                changed.add(new VersionDifferencePage.Part(name, pieces));
            }
        }
        return new VersionDifferencePage(
                asked.back(),
                after.name(),
                after.code().value(),
                asked.lead(),
                asked.action(),
                asked.versions(),
                String.valueOf(before.number()),
                String.valueOf(after.number()),
                changed,
                same);
    }
}
