package vn.xaso.cases.web.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.web.ApplicantForm;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView;
import vn.xaso.forms.Forms;
import vn.xaso.identity.Citizen;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Reads and checks what an applicant wrote: as it was typed just now, or as it was kept.
@Component
class TypedForm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Forms forms;
    private final Clock clock;

    TypedForm(Forms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /// What was written and all that is wrong with it.
    ///
    /// @param form the electronic form with its errors, or null where there is none
    record Written(
            ApplicantForm applicant,
            String answers,
            @Nullable FormView form,
            List<FieldMessage> messages) {

        boolean isComplete() {
            return messages.isEmpty();
        }
    }

    Written typed(OwnCase own, Citizen citizen, Map<String, String[]> typed, Texts texts) {
        var definition = definition(own);
        var answers = definition == null ? FormAnswers.none() : definition.read(typed);
        return written(ApplicantForm.read(typed).as(citizen), definition, answers, texts);
    }

    Written kept(OwnCase own, Texts texts) {
        var definition = definition(own);
        var kept = (ObjectNode) JSON.readTree(own.caseFile().answers());
        var answers = definition == null ? FormAnswers.none() : definition.check(kept);
        return written(ApplicantForm.of(own.caseFile().applicant()), definition, answers, texts);
    }

    /// As it was kept, without a word about what is wrong: it was just opened.
    Written opened(OwnCase own, Texts texts) {
        var definition = definition(own);
        var kept = (ObjectNode) JSON.readTree(own.caseFile().answers());
        var view = definition == null ? null : definition.view(kept, List.of(), texts);
        return new Written(
                ApplicantForm.of(own.caseFile().applicant()), own.caseFile().answers(), view, List.of());
    }

    private Written written(
            ApplicantForm applicant, @Nullable FormDefinition definition, FormAnswers answers, Texts texts) {
        var wrong = new ArrayList<>(applicant.check(ApplicantForm.Number.REQUIRED, LocalDate.now(clock), texts));
        FormView view = null;
        if (definition != null) {
            view = definition.view(answers, texts);
            answers.errors().forEach(error -> wrong.add(new FieldMessage(error.anchor(), error.text(texts))));
        }
        return new Written(applicant, answers.values().toString(), view, List.copyOf(wrong));
    }

    private @Nullable FormDefinition definition(OwnCase own) {
        var form = own.procedure().form();
        return form == null ? null : forms.get(form);
    }
}
