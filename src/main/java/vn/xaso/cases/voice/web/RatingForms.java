package vn.xaso.cases.voice.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicRatings;
import vn.xaso.cases.RatingForm;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.voice.application.RatingDesk;
import vn.xaso.cases.voice.domain.Rating;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// Makes the form on which applicants rate the service, for those who have signed in and for those who have not.
@Component
public class RatingForms implements PublicRatings {

    private final RatingDesk desk;
    private final Clock clock;

    RatingForms(RatingDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /// The form of an own case, or null before the result is there.
    public @Nullable RatingForm own(CaseFile caseFile, Texts texts) {
        if (!Rating.isFor(caseFile)) {
            return null;
        }
        var rating = desk.find(caseFile);
        var comment = rating.map(Rating::comment).orElse("");
        var hint = texts.of("voice.comment.hint");
        return form("/ho-so/" + caseFile.id() + "/danh-gia", "", rating, comment, hint, texts);
    }

    @Override
    public Optional<RatingForm> find(UnitId unit, CaseCode code, String key, Texts texts) {
        return desk.findCase(unit, code, key).filter(Rating::isFor).map(caseFile -> {
            var rating = desk.find(caseFile);
            boolean hidden = rating.map(Rating::comment).isPresent();
            var hint = texts.of("voice.comment.hint") + (hidden ? " " + texts.of("voice.comment.hidden") : "");
            return form("/theo-doi/" + code + "/danh-gia", key, rating, "", hint, texts);
        });
    }

    @Override
    public void rate(UnitId unit, CaseCode code, String key, String satisfaction, String comment) {
        desk.rate(unit, code, key, satisfaction, comment);
    }

    private RatingForm form(
            String action, String key, Optional<Rating> rating, String comment, String hint, Texts texts) {
        var steps = Arrays.stream(Satisfaction.values())
                .map(one -> new Choice(String.valueOf(one.value()), RatingWords.step(one, texts)))
                .toList();
        boolean open = rating.map(one -> one.isOpen(clock.instant())).orElse(true);
        return new RatingForm(
                action,
                key,
                steps,
                rating.map(one -> String.valueOf(one.satisfaction().value())).orElse(""),
                comment,
                rating.map(one -> given(one, open, texts)).orElse(""),
                hint,
                open,
                List.of());
    }

    private static String given(Rating rating, boolean open, Texts texts) {
        var said = texts.of("voice.given", RatingWords.step(rating.satisfaction(), texts), texts.day(rating.ratedAt()));
        return open ? said + " " + texts.of("voice.given.until", texts.minute(rating.openUntil())) : said;
    }
}
