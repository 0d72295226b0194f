package vn.xaso.procedures.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.procedures.DemoCatalogue;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.domain.Checks;
import vn.xaso.procedures.design.domain.Finding;

/// What the demonstration brings stands the checks that a new version has to stand.
@HouseTest
class DemoProceduresTest {

    @Autowired
    private DemoCatalogue demo;

    @Autowired
    private Procedures procedures;

    @Test
    void nothingInThemIsWrong() {
        demo.load();
        var wrong = new TreeMap<String, Object>();

        procedures.list(null, null, 1_000).rows().stream()
                .map(row -> procedures.version(row.version()))
                .filter(version -> version.source().name().equals("domain"))
                .forEach(version -> {
                    var rules = Checks.of(version).stream()
                            .filter(Finding::isError)
                            .map(Finding::rule)
                            .toList();
                    if (!rules.isEmpty()) {
                        wrong.put(version.code().value(), rules);
                    }
                });

        assertThat(wrong).isEmpty();
    }
}
