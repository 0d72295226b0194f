package vn.xaso.cases.synchronised;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;

/// Law: 766/QĐ-TTg, indicator 1.4
@HouseTest
class SynchronisedCasesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    private SynchronisedCases synchronised;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient database;

    @Test
    void tellsAllOfACaseThatThePortalCounts() {
        var office = new SangNhe(program);
        var done = office.issued(SangNhe.sung());

        var sheet =
                office.in(done, () -> synchronised.find(done.unit(), done.id()).orElseThrow());

        assertThat(sheet.code()).isEqualTo(Objects.requireNonNull(done.code()).text());
        assertThat(sheet.values())
                .containsEntry(Field.CHANNEL, "1")
                .containsEntry(Field.STATE, "9")
                .containsEntry(Field.FILES, "0")
                .containsEntry(Field.RESULT_FILES, "1")
                .containsEntry(Field.RETURNED, "");
        assertThat(sheet.values().get(Field.ENDED)).startsWith("20").endsWith("+07:00");
        assertThat(sheet.steps()).last().matches(step -> step.state() == 9);
    }

    @Test
    void tellsNothingOfACaseThatWasNotAccepted() {
        var office = new SangNhe(program);
        var taken = office.takenIn(SangNhe.sung());

        assertThat(office.in(taken, () -> synchronised.find(taken.unit(), taken.id())))
                .isEmpty();
    }

    @Test
    void keepsWhatThePortalTookAndMarksTheCaseUntilNothingIsMissing() {
        var office = new SangNhe(program);
        var done = office.issued(SangNhe.sung());
        var here = new EnumMap<>(office.in(
                done,
                () -> synchronised.find(done.unit(), done.id()).orElseThrow().values()));
        var partly = new EnumMap<>(here);
        partly.remove(Field.RESULT_FILES);

        keep(office, done, here, new Answer(1, NOW, false, partly, Map.of(Field.RESULT_FILES, "quá lớn")));
        assertThat(axis(office, done)).isEqualTo(1);
        assertThat(known(office, done).missing(here)).containsExactly(Field.RESULT_FILES);

        keep(office, done, here, new Answer(2, NOW, false, here, Map.of()));
        keep(office, done, here, new Answer(2, NOW, false, Map.of(Field.STATE, "4"), Map.of()));
        assertThat(axis(office, done)).isEqualTo(2);
        assertThat(known(office, done).refused()).isEmpty();
    }

    private void keep(SangNhe office, CaseFile file, EnumMap<Field, String> here, Answer answer) {
        office.in(file, () -> {
            synchronised.keep(file.unit(), file.id(), here, answer);
            return file;
        });
    }

    private SynchronisedCases.Acknowledged known(SangNhe office, CaseFile file) {
        return office.in(
                file,
                () -> Objects.requireNonNull(synchronised
                        .acknowledged(file.unit(), List.of(file.id()))
                        .get(file.id())));
    }

    private int axis(SangNhe office, CaseFile file) {
        return office.in(
                file,
                () -> database.sql("select synchronisation from cases.case_file where id = :id")
                        .param("id", file.id())
                        .query(Integer.class)
                        .single());
    }
}
