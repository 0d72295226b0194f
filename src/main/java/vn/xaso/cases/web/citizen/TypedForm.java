package vn.xaso.cases.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final FormFiles files;
    private final Clock clock;

    TypedForm(Forms forms, FormFiles files, Clock clock) {
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /// What was written and all that is wrong with it.
    ///
    /// @param answers the answers on the electronic form
    /// @param form the electronic form with its errors, or null where there is none
    record Written(
            ApplicantForm applicant,
            FormAnswers answers,
            @Nullable FormView form,
            List<FieldMessage> messages) {

        boolean isComplete() {
            return messages.isEmpty() && !answers.underway();
        }
    }

    /// What was typed on one part; the rest is as it was kept.
    Written typed(OwnCase own, Citizen citizen, FormPart part, HttpServletRequest request, Texts texts) {
        var typed = new HashMap<>(request.getParameterMap());
        var definition = definition(own);
        var applicant = part.hasApplicant()
                ? ApplicantForm.read(typed).as(citizen)
                : ApplicantForm.of(own.caseFile().applicant());
        var kept = answers(own);
        boolean again = typed.containsKey(FormDefinition.AGAIN);
        var answers = definition == null || !part.hasForm()
                ? new FormAnswers(kept, List.of(), again, Map.of())
                : read(own, citizen, part, definition, request, typed, texts);
        return written(applicant, part, definition, answers, texts);
    }

    private FormAnswers read(
            OwnCase own,
            Citizen citizen,
            FormPart part,
            FormDefinition definition,
            HttpServletRequest request,
            Map<String, String[]> typed,
            Texts texts) {
        var kept = answers(own);
        var asked = definition.view(FormAnswers.of(kept), texts).groups().stream()
                .filter(group -> part.equals(FormPart.ALL) || part.group() == group.number())
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.kind() == FormView.Kind.FILE)
                .toList();
        var refused = files.take(citizen, own, asked, request, typed);
        return definition.read(kept, part.group(), typed).with(refused);
    }

    Written kept(OwnCase own, Texts texts) {
        var definition = definition(own);
        var answers = definition == null ? FormAnswers.none() : definition.check(answers(own));
        return written(ApplicantForm.of(own.caseFile().applicant()), FormPart.ALL, definition, answers, texts);
    }

    /// As it was kept, without a word about what is wrong: it was just opened.
    Written opened(OwnCase own, Texts texts) {
        var definition = definition(own);
        var kept = FormAnswers.of(answers(own));
        var view = definition == null ? null : definition.view(kept, texts);
        return new Written(ApplicantForm.of(own.caseFile().applicant()), kept, view, List.of());
    }

    private Written written(
            ApplicantForm applicant,
            FormPart part,
            @Nullable FormDefinition definition,
            FormAnswers answers,
            Texts texts) {
        var wrong = new ArrayList<FieldMessage>();
        if (part.hasApplicant() && !answers.underway()) {
            wrong.addAll(applicant.check(ApplicantForm.Number.REQUIRED, LocalDate.now(clock), texts));
        }
        answers.errors().forEach(error -> wrong.add(new FieldMessage(error.anchor(), error.text(texts))));
        var view = definition == null ? null : definition.view(answers, texts);
        return new Written(applicant, answers, view, List.copyOf(wrong));
    }

    /// A draft that nobody has touched begins with what the form itself says.
    private ObjectNode answers(OwnCase own) {
        var kept = (ObjectNode) JSON.readTree(own.caseFile().answers());
        var definition = definition(own);
        return kept.isEmpty() && own.isDraft() && definition != null ? definition.begin() : kept;
    }

    private @Nullable FormDefinition definition(OwnCase own) {
        var form = own.procedure().form();
        return form == null ? null : forms.get(form);
    }
}
