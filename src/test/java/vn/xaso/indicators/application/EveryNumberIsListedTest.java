package vn.xaso.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Every number on the boards and on the way to a rank leads to its records, and they are as many as it says.
///
/// Law: 766/QĐ-TTg
@HouseTest
class EveryNumberIsListedTest {

    private static final Pattern NUMBER =
            Pattern.compile("<a href=\"(/office/indicators/records[^\"]+)\">\\s*([^<]+?)\\s*</a>");
    /// What is worked out of several numbers has records, but not as many as it says.
    private static final Pattern NO_COUNT = Pattern.compile("[,%]|code=(minutes_used|2\\.2|5\\.4)&");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoProvince province;

    @Autowired
    private FactBook facts;

    @Autowired
    private RecountDesk recounts;

    private final Set<UUID> subjects = new HashSet<>();
    private List<UnitId> communes = List.of();

    @BeforeEach
    void found() {
        province.found();
        communes = List.of(
                person("chutich.sangnhe").unit(), person("chutich.sipaphin").unit());
        recounts.run(null, "test"); // what other tests left in the sums without a fact behind it
        bring(ChanceFacts.of(new Random(7), communes));
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    @AfterEach
    void forget() {
        bring(List.of());
    }

    private void bring(List<Fact> told) {
        told.forEach(fact -> subjects.add(fact.key().subject()));
        UnitScope.of(Set.copyOf(communes))
                .run(() -> transaction.executeWithoutResult(
                        status -> facts.bring(EnumSet.allOf(Kind.class), subjects, told)));
    }

    @Test
    void onTheBoardOfACommune() {
        assertThat(walk(person("chutich.sangnhe"), "/office/indicators")).isGreaterThan(100);
    }

    @Test
    void onTheWayToItsRank() {
        assertThat(walk(person("chutich.sipaphin"), "/office/indicators/ranking/way"))
                .isGreaterThan(40);
    }

    @Test
    void onTheBoardOfTheProvince() {
        assertThat(walk(person("quantri.tinh"), "/office/indicators")).isGreaterThan(100);
    }

    private int walk(Actor actor, String place) {
        int links = 0;
        for (var set : DataSet.values()) {
            var found = NUMBER.matcher(get(actor, place + "?period=2025-09&set=" + set));
            while (found.find()) {
                var href = found.group(1).replace("&amp;", "&");
                var text = found.group(2);
                links++;
                long listed = listed(actor, href);
                if (!isCount(href, text)) {
                    assertThat(listed).as(href).isPositive();
                } else {
                    assertThat(listed).as(place + " " + set + " " + href).isEqualTo(number(text));
                }
            }
        }
        return links;
    }

    private static boolean isCount(String href, String text) {
        return text.matches("[0-9.]+") && !NO_COUNT.matcher(href).find();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }

    private long listed(Actor actor, String href) {
        var file = get(actor, href.replace("/records?", "/records/register?") + "&form=CSV");
        return file.lines()
                .filter(line -> line.matches("\"?[–A-Z0-9].*;.*|\"[^\"]*\",.*"))
                .count();
    }

    private String get(Actor actor, String address) {
        var answer = browser.get()
                .uri(URI.create(address))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
