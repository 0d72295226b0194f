package vn.xaso.cases.crossing.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.procedures.ProcedureVersion;

/// What the unit that decides gets of a case beside its papers.
record SentContent(
        UUID procedureVersion,
        Applicant applicant,
        String answers,
        @Nullable String caseName) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(NewCase wanted) {
        var who = wanted.applicant();
        var content = new java.util.TreeMap<String, Object>(Map.of(
                "version", wanted.procedure().id(),
                "answers", wanted.answers(),
                "name", who.name(),
                "phone", who.phone(),
                "address", who.address()));
        put(content, "personalId", who.personalId());
        put(content, "born", who.born());
        put(content, "email", who.email());
        put(content, "caseName", wanted.caseName());
        return JSON.writeValueAsString(content);
    }

    private static void put(Map<String, Object> content, String name, @Nullable String value) {
        if (value != null) {
            content.put(name, value);
        }
    }

    static SentContent read(String json) {
        var node = JSON.readTree(json);
        var applicant = new Applicant(
                null,
                text(node, "name"),
                optional(node, "personalId"),
                optional(node, "born"),
                text(node, "phone"),
                optional(node, "email"),
                text(node, "address"));
        return new SentContent(
                UUID.fromString(text(node, "version")), applicant, text(node, "answers"), optional(node, "caseName"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.hasNonNull(name) ? text(node, name) : null;
    }

    NewCase newCase(Crossing crossing, ProcedureVersion procedure, List<CasePaper> papers) {
        return new NewCase(
                crossing.competent(),
                crossing.unit(),
                procedure,
                Channel.COUNTER,
                applicant,
                answers,
                papers,
                "crossing:" + crossing.id(),
                caseName);
    }

    @Override
    public String toString() {
        return "SentContent[hidden]";
    }
}
