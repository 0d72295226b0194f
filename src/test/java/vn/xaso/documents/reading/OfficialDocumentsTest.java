package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.directory.SharedFacts;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.reading.ExtractionScore.Answer;

/// Real documents of real offices, scanned by them. The rules know nothing of single documents.
@HouseTest
class OfficialDocumentsTest {

    @Autowired
    private DocumentReader reader;

    @Autowired
    private DocumentTypes types;

    @Test
    void readsRealDocumentsAsWellAsPromised() throws IOException {
        var truth = SharedFacts.file("official-documents/ground_truth.csv");
        var score = new ExtractionScore();

        for (var row : ExtractionScore.truth(truth)) {
            var reading = reader.read(Files.readAllBytes(truth.resolveSibling(row.get("file"))));
            var read = new HashMap<String, Answer>();
            reading.fields()
                    .forEach((field, value) -> read.put(field.name(), new Answer(value.value(), value.flagged())));
            var type = reading.find(Field.TYPE).map(Value::value).flatMap(types::find);
            score.add(row, read, type.map(one -> one.nameVi()).orElse(""));
        }

        for (var measure : new String[] {"symbol", "type", "issuer", "subject"}) {
            assertThat(score.of(measure)).as(measure + score.misses()).isGreaterThanOrEqualTo(0.95);
        }
        assertThat(score.of("number right or flagged")).as("" + score.misses()).isEqualTo(1);
        assertThat(score.of("date right or flagged")).as("" + score.misses()).isEqualTo(1);
    }
}
