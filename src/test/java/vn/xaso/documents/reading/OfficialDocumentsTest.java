package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.SharedFacts;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.reading.ExtractionScore.Answer;

/// Real documents of real offices, scanned by them. The rules know nothing of single documents.
@HouseTest
class OfficialDocumentsTest {

    /// As many as `xaso.documents.reading.at-once` allows in tests.
    private static final int AT_ONCE = 4;

    @Autowired
    private DocumentReader reader;

    @Autowired
    private DocumentTypes types;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void readsRealDocumentsAsWellAsPromised() throws Exception {
        var truth = SharedFacts.file("official-documents/ground_truth.csv");
        var score = new ExtractionScore();

        try (var readers = Executors.newFixedThreadPool(AT_ONCE)) {
            var readings = new LinkedHashMap<Map<String, String>, Future<Reading>>();
            for (var row : ExtractionScore.truth(truth)) {
                var file = truth.resolveSibling(Objects.requireNonNull(row.get("file")));
                readings.put(row, readers.submit(() -> reader.read(Files.readAllBytes(file))));
            }
            for (var one : readings.entrySet()) {
                add(one.getKey(), one.getValue().get(), score);
            }
        }

        for (var measure : new String[] {"symbol", "type", "issuer", "subject"}) {
            assertThat(score.of(measure)).as(measure + score.misses()).isGreaterThanOrEqualTo(0.95);
        }
        assertThat(score.of("number right or flagged")).as("" + score.misses()).isEqualTo(1);
        assertThat(score.of("date right or flagged")).as("" + score.misses()).isEqualTo(1);
    }

    private void add(Map<String, String> truth, Reading reading, ExtractionScore score) {
        var read = new HashMap<String, Answer>();
        reading.fields().forEach((field, value) -> read.put(field.name(), new Answer(value.value(), value.flagged())));
        var type = reading.find(Field.TYPE).map(Value::value).flatMap(types::find);
        score.add(truth, read, type.map(one -> one.nameVi()).orElse(""));
    }
}
