package vn.xaso.interchange.gateway.nationalportal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Step;
import vn.xaso.interchange.domain.NationalPortal;

/// The door to the national portal: a code, files, the record, its progress, its state.
@Component
@EnableConfigurationProperties(PortalSettings.class)
class PortalDoor implements NationalPortal {

    private static final int LONGEST_REASON = 300;

    private final PortalSettings settings;
    private final Environment environment;

    PortalDoor(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public boolean isOpen() {
        return !settings.address().isEmpty();
    }

    @Override
    public Line call() {
        var names = new PortalNames(settings.names());
        return new Conversation(names, new PortalRecord(names), new PortalLine(settings, address(), names));
    }

    /// An address without a machine lies at the program's own door: the portal of the demonstration.
    private String address() {
        return settings.address().startsWith("/")
                ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080") + settings.address()
                : settings.address();
    }

    private record Conversation(PortalNames names, PortalRecord records, PortalLine line) implements Line {

        @Override
        public String code(Told told) throws IOException {
            var message = about(told, "wanted");
            message.put(names.of("agency"), told.agency());
            message.put(records.nameOf(Field.PROCEDURE), told.sheet().values().getOrDefault(Field.PROCEDURE, ""));
            return line.post("path.code", told.key() + ":code", message)
                    .path(names.of("record.code"))
                    .asString(told.code());
        }

        @Override
        public String upload(Told told, File file) throws IOException {
            var facts = new LinkedHashMap<String, String>();
            facts.put(names.of("record.code"), told.code());
            facts.put(names.of("file.name"), file.name());
            facts.put(names.of("file.hash"), file.sha256());
            var answer = line.send(
                    "path.upload",
                    told.code() + ":" + file.sha256(),
                    facts,
                    file.content().get());
            var hash = answer.path(names.of("file.hash")).asString("");
            if (!PortalLine.sameHash(hash, file.sha256())) {
                throw new Damaged(file.name());
            }
            return answer.path(names.of("file.id")).asString("");
        }

        @Override
        public Receipt submit(Told told, Map<UUID, String> files) throws IOException {
            var record = records.write(told, files);
            return receipt(record, line.post("path.record", told.key(), record));
        }

        private Receipt receipt(JsonNode sent, JsonNode answer) {
            var taken = names.of("answer.accepted");
            var accepted = new EnumMap<Field, String>(Field.class);
            var refused = new EnumMap<Field, String>(Field.class);
            var values = records.read(sent);
            var reasons = new HashMap<String, String>();
            for (var one : answer.path(names.of("answer.refused"))) {
                reasons.put(
                        one.path(names.of("answer.refused.field")).asString(""),
                        cut(one.path(names.of("answer.refused.words")).asString("")));
            }
            var said = new java.util.HashSet<String>();
            answer.path(taken).forEach(one -> said.add(one.asString("")));
            for (var field : Field.values()) {
                var name = records.nameOf(field);
                if (reasons.containsKey(name)) {
                    refused.put(field, reasons.getOrDefault(name, ""));
                } else if (said.contains(name) || values.getOrDefault(field, "").isEmpty()) {
                    accepted.put(field, values.getOrDefault(field, ""));
                }
            }
            return new Receipt(accepted, refused);
        }

        private static String cut(String words) {
            return words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words;
        }

        @Override
        public void progress(Told told, List<Step> steps) throws IOException {
            var message = about(told, "record.code");
            var list = message.putArray(names.of("progress.list"));
            for (var step : steps) {
                list.addObject()
                        .put(names.of("progress.by"), step.by())
                        .put(names.of("progress.position"), step.position())
                        .put(names.of("progress.at"), records.time(step.at()))
                        .put(names.of("progress.office"), told.words().unitName())
                        .put(names.of("progress.what"), told.words().act().apply(step))
                        .put(names.of("progress.state"), String.valueOf(step.state()));
            }
            line.post("path.progress", told.key() + ":progress", message);
        }

        @Override
        public void state(Told told) throws IOException {
            var message = about(told, "record.code");
            message.put(records.nameOf(Field.STATE), told.sheet().values().getOrDefault(Field.STATE, ""));
            line.post("path.state", told.key() + ":state", message);
        }

        private ObjectNode about(Told told, String key) {
            var message = PortalLine.JSON.createObjectNode();
            message.put(names.of("key"), told.key());
            message.put(names.of(key), told.code());
            return message;
        }

        @Override
        public Map<String, Map<Field, String>> kept(String agency, String after, int most) throws IOException {
            var message = PortalLine.JSON.createObjectNode();
            message.put(names.of("agency"), agency);
            message.put(names.of("after"), after);
            message.put(names.of("most"), most);
            var found = new LinkedHashMap<String, Map<Field, String>>();
            for (var record : line.post("path.kept", "", message).path(names.of("answer.records"))) {
                found.put(record.path(names.of("record.code")).asString(""), records.read(record));
            }
            return found;
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
