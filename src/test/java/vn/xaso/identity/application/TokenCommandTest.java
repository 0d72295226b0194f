package vn.xaso.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiScope;

@HouseTest
class TokenCommandTest {

    @Autowired
    private TokenCommand command;

    @Autowired
    private ApiClientRoll roll;

    @Autowired
    private Units units;

    @Autowired
    private DemoProvince province;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void printsTheTokenAlone() {
        int code = run("--scope", "cases:submit,cases:read", "--name", "Cổng tỉnh");

        var client = roll.find(text().strip()).orElseThrow();
        assertThat(code).isZero();
        assertThat(text().lines()).hasSize(1);
        assertThat(client.name()).isEqualTo("Cổng tỉnh");
        assertThat(client.scopes()).containsExactlyInAnyOrder(ApiScope.CASES_SUBMIT, ApiScope.CASES_READ);
        assertThat(client.units()).isEqualTo(units.receiving());
    }

    @Test
    void keepsATokenToItsUnit() {
        run("--scope", "cases:read", "--unit", "03199");

        var client = roll.find(text().strip()).orElseThrow();
        assertThat(client.units())
                .hasSize(1)
                .allMatch(unit -> units.get(unit).name().equals("Si Pa Phìn"));
    }

    @Test
    void refusesWhatItDoesNotKnowAndPrintsNothing() {
        assertThat(run("--scope", "cases:delete")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--scope", "cases:read", "--unit", "99999")).isEqualTo(2);
        assertThat(run("--scope")).isEqualTo(2);
        assertThat(run("--colour", "red")).isEqualTo(2);
        assertThat(text()).isEmpty();
    }

    private int run(String... words) {
        return command.run(List.of(words), new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
