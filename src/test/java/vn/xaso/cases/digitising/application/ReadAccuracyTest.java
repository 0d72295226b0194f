package vn.xaso.cases.digitising.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.cases.digitising.domain.PaintedPapers;
import vn.xaso.cases.digitising.domain.PaintedPapers.Painted;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.process.WorkFolder;
import vn.xaso.vault.PaperKinds;

/// How well papers are read that were scanned a little askew, and photographed on a table. Prints its figures.
@HouseTest
class ReadAccuracyTest {

    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();

    @Autowired
    private Straightener straightener;

    @Autowired
    private ScanReading reading;

    @Test
    void readsMostOfWhatPeopleBring() {
        assumeTrue(WorkFolder.isThere("tesseract"), "tesseract is not on this machine: skipped");
        var papers = PaintedPapers.all();
        for (int i = 0; i < papers.size(); i++) {
            read("scan", papers.get(i), PaintedPapers.scanned(papers.get(i), i % 2 == 0 ? 1.7 : -2.4));
            read("photo", papers.get(i), PaintedPapers.photographed(papers.get(i), i));
        }

        System.out.println("Digitising, right of " + asked + ": " + right);
        assertThat(right.getOrDefault("scan kind", 0)).isGreaterThanOrEqualTo(9);
        assertThat(right.getOrDefault("photo kind", 0)).isGreaterThanOrEqualTo(8);
        for (var field : List.of("number", "issuedOn", "issuer")) {
            assertThat(right.getOrDefault("scan " + field, 0))
                    .as(field)
                    .isGreaterThanOrEqualTo(asked.getOrDefault("scan " + field, 0) - 2);
        }
    }

    private void read(String how, Painted paper, byte[] picture) {
        var straight = straightener.straighten(picture);
        var wanted = new LinkedHashMap<Integer, String>();
        wanted.put(7, PaperKinds.find(paper.kind()).orElseThrow().vietnamese());
        wanted.put(8, "Giấy tờ khác");
        var read = reading.read(straight.picture(), wanted);
        count(how, "kind", Integer.valueOf(7).equals(read.paperNo()), paper, read);
        if (!paper.number().isEmpty()) {
            count(how, "number", paper.number().equals(read.number()), paper, read);
        }
        count(how, "issuedOn", paper.issuedOn().equals(read.issuedOn()), paper, read);
        if (!paper.issuer().isEmpty()) {
            count(how, "issuer", SearchText.fold(paper.issuer()).equals(SearchText.fold(read.issuer())), paper, read);
        }
        assertThat(straight.cut()).isEqualTo(how.equals("photo"));
    }

    private void count(String how, String field, boolean good, Painted paper, Object read) {
        asked.merge(how + " " + field, 1, Integer::sum);
        if (good) {
            right.merge(how + " " + field, 1, Integer::sum);
        } else {
            System.out.println(how + " " + field + " of " + paper.kind() + ": " + read);
        }
    }
}
