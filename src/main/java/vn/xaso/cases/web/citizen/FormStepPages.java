package vn.xaso.cases.web.citizen;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.directory.Units;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Texts;

/// Makes the pages of the form and knows the way from one to the next.
@Component
class FormStepPages {

    private final Units units;

    FormStepPages(Units units) {
        this.units = units;
    }

    FormStepPage page(
            OwnCase found, FormPart part, TypedForm.Written written, String back, boolean saved, Texts texts) {
        var id = found.caseFile().id();
        var view = written.form();
        var parts = FormPart.in(view);
        var previous = part.equals(FormPart.ALL) ? null : part.previous(view);
        return new FormStepPage(
                Pathways.of(id),
                Pathways.name(found.procedure(), texts),
                units.get(found.caseFile().unit()).fullName(),
                Pathways.steps(texts),
                written.applicant(),
                view,
                new FormStepPage.Part(
                        part.word(),
                        part.group(),
                        part.hasApplicant(),
                        title(part, view, texts),
                        parts.indexOf(part) + 1,
                        parts.size(),
                        previous == null ? "" : href(id, previous, back),
                        back),
                written.messages(),
                found.isDraft(),
                saved);
    }

    String href(UUID id, FormPart part, String back) {
        var href = Pathways.of(id) + "/to-khai?phan=" + part.word();
        return back.isEmpty() ? href : href + "&ve=1";
    }

    /// The next part that is asked, or the papers.
    String next(UUID id, FormPart part, TypedForm.Written written) {
        var next = part.equals(FormPart.ALL) ? null : part.next(written.form());
        return next == null ? Pathways.of(id) + "/giay-to" : href(id, next, "");
    }

    /// Whoever came from the last check goes back to it, but first to what a changed answer opened.
    String backToCheck(UUID id, TypedForm.Written kept) {
        var view = kept.form();
        if (view != null) {
            for (var group : view.groups()) {
                if (!group.mistakes().isEmpty()) {
                    return href(id, FormPart.of(group), "1");
                }
            }
        }
        return Pathways.of(id) + "/kiem-tra-lai";
    }

    private static String title(FormPart part, @Nullable FormView view, Texts texts) {
        if (part.equals(FormPart.APPLICANT)) {
            return texts.of("cases.page.applicant");
        }
        return view == null
                ? ""
                : view.groups().stream()
                        .filter(group -> group.number() == part.group())
                        .map(FormView.Group::title)
                        .findFirst()
                        .orElse("");
    }
}
