package vn.xaso.cases.web.citizen;

import java.util.List;
import java.util.UUID;
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

    static String name(ProcedureVersion procedure, Texts texts) {
        var english = procedure.nameEn();
        return texts.language() == Language.EN && english != null ? english : procedure.name();
    }
}
