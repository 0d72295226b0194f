package vn.xaso.cases.voice.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.voice.application.RatingDesk;
import vn.xaso.cases.voice.domain.Rating;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Texts;

/// Tells officials how content the applicant of a case is.
@Component
public class CaseRatings {

    private final RatingDesk desk;

    CaseRatings(RatingDesk desk) {
        this.desk = desk;
    }

    /// Null where there is no rating, and for those who do not see all cases.
    public @Nullable CaseRating find(Actor actor, CaseFile caseFile, Texts texts) {
        return actor.may(Right.READ_CASES)
                ? desk.find(caseFile).map(rating -> told(rating, texts)).orElse(null)
                : null;
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
