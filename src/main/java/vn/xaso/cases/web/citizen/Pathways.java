package vn.xaso.cases.web.citizen;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// The steps of an application and the way from one to the next.
final class Pathways {

    private Pathways() {}

    static String of(UUID id) {
        return "/ho-so/" + id;
    }

    static List<String> steps(Texts texts) {
        return List.of(
                texts.of("cases.own.step.form"), texts.of("cases.own.step.papers"), texts.of("cases.own.step.check"));
    }

    static RedirectView seeOther(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    static String name(ProcedureVersion procedure, Texts texts) {
        var english = procedure.nameEn();
        return texts.language() == Language.EN && english != null ? english : procedure.name();
    }
}
