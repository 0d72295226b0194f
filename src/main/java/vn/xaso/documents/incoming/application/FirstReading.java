package vn.xaso.documents.incoming.application;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;

/// What a program read from a document when it came. It proposes; the clerk confirms.
@Component
public class FirstReading {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<FileKind> READABLE = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final DocumentReader reader;

    FirstReading(DocumentReader reader) {
        this.reader = reader;
    }

    /// Takes some seconds for a scan: call it outside a transaction.
    ///
    /// @return as the arrival keeps it, or null where nothing can be read
    public @Nullable String of(List<CheckedFile> files) {
        if (files.isEmpty()
                || !READABLE.contains(files.getFirst().kind())
                || !files.getFirst().scan().isOpen()) {
            return null;
        }
        return JSON.writeValueAsString(storable(reader.read(files.getFirst().content())));
    }

    /// Without the one sign that no database takes.
    private static Reading storable(Reading read) {
        var fields = new EnumMap<Field, Value>(Field.class);
        read.fields()
                .forEach((field, value) -> fields.put(
                        field,
                        new Value(
                                value.value().replace("\0", ""), value.confidence(), value.flagged(), value.place())));
        return new Reading(fields, read.pages(), read.source());
    }

    /// What was read by then, by field.
    public static Map<Field, Value> kept(IncomingDocument document) {
        var kept = document.arrival().reading();
        return kept == null ? Map.of() : read(kept).map(Reading::fields).orElse(Map.of());
    }

    private static Optional<Reading> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, Reading.class));
        } catch (JacksonException olderForm) {
            return Optional.empty();
        }
    }
}
