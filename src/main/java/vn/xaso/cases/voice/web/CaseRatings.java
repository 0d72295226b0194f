package vn.xaso.cases.voice.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.voice.application.RatingDesk;
import vn.xaso.cases.voice.domain.Rating;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Tells officials how content the applicant of a case is.
@Component
class CaseRatings implements CasePanel {

    private static final int ORDER = 10;

    private final RatingDesk desk;

    CaseRatings(RatingDesk desk) {
        this.desk = desk;
    }

    /// For those alone who see all cases.
    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        return actor.may(Right.READ_CASES)
                ? desk.find(caseFile)
                        .map(rating -> new Panel(ORDER, "cases/voice/web/part/caseRating", told(rating, texts)))
                : Optional.empty();
    }

    private static CaseRating told(Rating rating, Texts texts) {
        var changed = rating.changedAt();
        var when = texts.minute(rating.ratedAt());
        return new CaseRating(
                RatingWords.tag(rating.satisfaction(), texts),
                changed == null ? when : texts.of("voice.case.changed", when, texts.minute(changed)),
                rating.comment() == null ? "" : rating.comment());
    }
}
