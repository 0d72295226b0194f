package vn.xaso.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicCases;
import vn.xaso.cases.PublicRatings;
import vn.xaso.cases.RatingForm;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page behind the secret address of a case: where it stands, and at the end what the applicant thinks of it.
@Controller
class FollowController {

    private static final String PAGE = "portal/web/followPage";

    private final PublicCases cases;
    private final PublicRatings ratings;
    private final CaseDoor door;
    private final Pages pages;

    FollowController(PublicCases cases, PublicRatings ratings, CaseDoor door, Pages pages) {
        this.cases = cases;
        this.ratings = ratings;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/theo-doi/{code}")
    View follow(Texts texts, @PathVariable String code, @RequestParam(defaultValue = "") String k) {
        return CaseCode.read(code)
                .flatMap(read -> page(read, k, rating(read, k, texts), texts))
                .map(page -> pages.show(PAGE, page))
                .orElseGet(() -> unknown(code, texts));
    }

    @PostMapping("/theo-doi/{code}/danh-gia")
    View rate(
            Texts texts,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String k,
            @RequestParam(name = RatingForm.SATISFACTION, defaultValue = "") String satisfaction,
            @RequestParam(name = RatingForm.COMMENT, defaultValue = "") String comment) {
        var read = CaseCode.read(code);
        var form = read.map(known -> rating(known, k, texts));
        if (read.isEmpty() || form.isEmpty()) {
            return unknown(code, texts);
        }
        try {
            door.ask(read.get(), unit -> {
                ratings.rate(unit, read.get(), k, satisfaction, comment);
                return Optional.of(unit);
            });
            return SeeOther.to("/theo-doi/" + read.get() + "?k=" + k + "#" + RatingForm.SECTION);
        } catch (Refusal refusal) {
            var again = form.get().again(satisfaction, comment, refusal, texts);
            return page(read.get(), k, again, texts)
                    .map(page -> pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page))
                    .orElseGet(() -> unknown(code, texts));
        }
    }

    private @Nullable RatingForm rating(CaseCode code, String k, Texts texts) {
        return door.ask(code, unit -> ratings.find(unit, code, k, texts)).orElse(null);
    }

    private Optional<FollowPage> page(CaseCode code, String k, @Nullable RatingForm rating, Texts texts) {
        return door.ask(code, unit -> cases.follow(unit, code, k))
                .map(found -> PublicWords.follow(found, rating, texts));
    }

    private View unknown(String code, Texts texts) {
        var message = new FieldMessage("code", texts.of("portal.track.wrongAddress"));
        return pages.show(HttpStatus.NOT_FOUND, TrackController.FORM, new TrackPage(code, "", List.of(message)));
    }
}
