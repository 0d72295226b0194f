package vn.xaso.cases.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Channel;
import vn.xaso.directory.Unit;
import vn.xaso.forms.Forms;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Reads an application that another system sent, and finds every mistake in it at once.
@Component
class ApiApplications {

    private final Procedures procedures;
    private final Forms forms;
    private final ApiPapers papers;
    private final Clock clock;

    ApiApplications(Procedures procedures, Forms forms, ApiPapers papers, Clock clock) {
        this.procedures = procedures;
        this.forms = forms;
        this.papers = papers;
        this.clock = clock;
    }

    record Application(NewCase wanted, List<vn.xaso.cases.outside.application.OutsideDesk.SentPaper> papers) {}

    /// @throws ApiMistakes.Found when something is wrong
    Application read(JsonNode sent, Unit unit, Texts texts) {
        var mistakes = new ApiMistakes(texts);
        var procedure = procedure(sent, unit, mistakes);
        var channel = channel(sent, mistakes);
        var applicant = ApiApplicant.read(sent.path("applicant"), mistakes);
        var answers = answers(sent, procedure, mistakes);
        var sentPapers = papers.read(sent.path("papers"), mistakes);
        mistakes.refuse();
        if (procedure == null || channel == null) {
            throw new IllegalStateException("A mistake without a word");
        }
        var wanted =
                new NewCase(unit.id(), unit.id(), procedure, channel, applicant, answers.toString(), List.of(), "");
        return new Application(wanted, sentPapers);
    }

    private @Nullable ProcedureVersion procedure(JsonNode sent, Unit unit, ApiMistakes mistakes) {
        var today = LocalDate.now(clock);
        var found = ProcedureCode.find(sent.path("procedure").asString("").strip())
                .filter(code -> !procedures.closedAt(unit.id(), today).contains(code))
                .flatMap(code -> procedures.findInForce(code, today));
        if (found.isEmpty()) {
            mistakes.add("/procedure", "cases.api.procedure");
        } else if (found.get().limit() == null) {
            mistakes.add(
                    "/procedure", "procedures.refusal.noTimeLimit", found.get().code());
        }
        return found.orElse(null);
    }

    private static @Nullable Channel channel(JsonNode sent, ApiMistakes mistakes) {
        var word = sent.path("channel").asString(Channel.ONLINE.name());
        var channel = Optional.of(word)
                .filter(one -> one.matches("COUNTER|ONLINE|POST"))
                .map(Channel::valueOf);
        if (channel.isEmpty()) {
            mistakes.add("/channel", "cases.api.channel");
        }
        return channel.orElse(null);
    }

    private ObjectNode answers(JsonNode sent, @Nullable ProcedureVersion procedure, ApiMistakes mistakes) {
        var nothing = JsonNodeFactory.instance.objectNode();
        if (sent.has("answers") && !sent.get("answers").isObject()) {
            mistakes.add("/answers", "cases.api.answers");
            return nothing;
        }
        var answers = sent.has("answers") ? (ObjectNode) sent.get("answers") : nothing;
        var form = procedure == null ? null : procedure.form();
        if (form == null) {
            return answers;
        }
        var checked = forms.get(form).check(answers);
        checked.errors()
                .forEach(error ->
                        mistakes.addText("/answers/" + error.field().replace('.', '/'), error.text(mistakes.texts())));
        return checked.values();
    }
}
