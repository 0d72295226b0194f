package vn.xaso.cases.web.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// What the counter asks the catalogue: the procedure in force today, and its form.
@Component
class CounterCatalogue {

    private final Procedures procedures;
    private final Forms forms;
    private final Clock clock;

    CounterCatalogue(Procedures procedures, Forms forms, Clock clock) {
        this.procedures = procedures;
        this.forms = forms;
        this.clock = clock;
    }

    ProcedureVersion inForce(String code) {
        return procedures.inForce(ProcedureCode.asked(code), LocalDate.now(clock));
    }

    /// Why the unit does not take it today, or empty where it does.
    Optional<Procedures.Closed> closed(UnitId unit, ProcedureVersion procedure) {
        return procedures.closed(unit, procedure.code(), LocalDate.now(clock));
    }

    /// The answers on the electronic form, or null where the procedure has none.
    @Nullable
    FormAnswers read(ProcedureVersion procedure, Map<String, String[]> typed, Texts texts) {
        var form = procedure.form();
        if (form == null) {
            return null;
        }
        var definition = forms.get(form);
        var answers = definition.read(typed);
        return answers.withoutFiles(definition.view(answers, texts));
    }
}
