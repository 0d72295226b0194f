package vn.xaso.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Entries;
import vn.xaso.search.Facet;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAnswer.Piece;
import vn.xaso.search.SearchAnswer.Reading;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.domain.Follower;
import vn.xaso.search.domain.SearchEngine;
import vn.xaso.search.domain.WordKeeper;
import vn.xaso.search.domain.WordList;

/// What every engine finds: each test asks all of them.
@HouseTest
class SearchTest {

    private static final String FEW = "few";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private SearchFeed feed;

    @Autowired
    private List<SearchEngine> engines;

    @Autowired
    private WordList words;

    @Autowired
    private WordKeeper keeper;

    @Autowired
    private List<Follower> followers;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private final Actor clerk = Actors.withAllRights(unit);
    private final Entries entries = new Entries(unit);

    private final Map<SearchEntry.Key, SearchEntry> given = new LinkedHashMap<>();

    static List<String> engineNames() {
        return List.of("postgresql", "lucene");
    }

    /// The two indexes, and looking at each of a few things without one.
    static List<String> allWays() {
        return List.of("postgresql", "lucene", FEW);
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void findsWithAndWithoutMarks(String engine) {
        put(entries.document("12/QĐ-UBND", "Giao đất cho hộ ông Lò Văn Đôi", DAY));

        assertThat(titles(ask(engine, "giao dat"))).containsExactly("Giao đất cho hộ ông Lò Văn Đôi");
        assertThat(titles(ask(engine, "GIAO ĐẤT"))).containsExactly("Giao đất cho hộ ông Lò Văn Đôi");
        assertThat(ask(engine, "giao đất").reading()).isEqualTo(Reading.AS_TYPED);
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void takesTypedMarksAtTheirWordAndForgetsThemOnlyWhereNothingElseIsFound(String engine) {
        put(entries.document("", "Đặt tên đường", DAY), entries.document("", "Giao đất", DAY.minusDays(1)));

        assertThat(titles(ask(engine, "đất"))).containsExactly("Giao đất");
        assertThat(titles(ask(engine, "đắt"))).containsExactly("Đặt tên đường", "Giao đất");
        assertThat(ask(engine, "đắt").reading()).isEqualTo(Reading.WITHOUT_MARKS);
        assertThat(titles(answer(engine, clerk, "đất", true, Map.of(), null)))
                .containsExactly("Đặt tên đường", "Giao đất");
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void findsANumberWholeOrInPart(String engine) {
        put(
                entries.document("2673/QĐ-UBND", "Phê duyệt quy hoạch", DAY),
                entries.document("45/TB-VP", "Thông báo số 2673 của UBND", DAY));

        for (var typed : List.of("2673/QĐ-UBND", "2673/qd-ubnd", "2673/QĐ", "2673 phê duyệt", "02673/QĐ-UBND")) {
            assertThat(titles(ask(engine, typed))).as(typed).containsExactly("Phê duyệt quy hoạch");
        }
        assertThat(ask(engine, "2673").hits()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void findsAPhraseOnlyWhereItStandsTogether(String engine) {
        put(entries.document("", "đất đai trong xã", DAY), entries.document("", "đai rừng trên đất", DAY));

        assertThat(titles(ask(engine, "\"đất đai\""))).containsExactly("đất đai trong xã");
        assertThat(ask(engine, "đất đai").hits()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void findsAnAbbreviationByItsMeaningAndTheOtherWayRound(String engine) {
        put(entries.document("", "Họp Uỷ ban nhân dân xã", DAY), entries.document("", "Họp UBND tỉnh", DAY));

        assertThat(ask(engine, "UBND").hits()).hasSize(2);
        assertThat(ask(engine, "ủy ban nhân dân").hits()).hasSize(2);
        assertThat(ask(engine, "uy ban nhan dan tinh").hits()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void mendsATypo(String engine) {
        put(entries.document("", "Phương án phòng cháy", DAY));

        var answer = ask(engine, "phuogn an");

        assertThat(answer.reading()).isEqualTo(Reading.MENDED);
        assertThat(answer.text()).isEqualTo("phuong an");
        assertThat(answer.hits().getFirst().title()).first().isEqualTo(new Piece("Phương", true));
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void showsWhatHasSomeOfTheWordsWhereNothingHasAll(String engine) {
        put(
                entries.document("", "Hỗ trợ trồng rừng", DAY.minusDays(1)),
                entries.document("", "Hỗ trợ nhà ở", DAY),
                entries.document("", "Khai sinh", DAY));

        var answer = ask(engine, "hỗ trợ trồng rừng phòng hộ biên giới");

        assertThat(answer.reading()).isEqualTo(Reading.SOME_WORDS);
        assertThat(titles(answer)).containsExactly("Hỗ trợ trồng rừng", "Hỗ trợ nhà ở");
    }

    @ParameterizedTest
    @MethodSource("engineNames")
    void showsNobodyWhatHeOrSheCouldNotOpen(String engine) {
        var reader = Actors.with(unit, EnumSet.of(Right.READ_DOCUMENTS));
        var other = Actors.with(unit, EnumSet.of(Right.HANDLE_DOCUMENTS));
        put(
                entries.document("", "mật của nhiều người", DAY),
                entries.document(Ids.next(), "", "mật của một người", DAY, Readers.person(other.person())));

        assertThat(titles(ask(engine, reader, "mật"))).containsExactly("mật của nhiều người");
        assertThat(titles(ask(engine, other, "mật"))).containsExactly("mật của một người");
        assertThat(ask(engine, reader, "mật").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("engineNames")
    void showsNoUnitWhatBelongsToAnother(String engine) {
        var neighbour = Actors.withAllRights(Actors.newUnit());
        put(entries.document("", "Kế hoạch của riêng xã này", DAY));

        assertThat(ask(engine, "kế hoạch riêng").hits()).hasSize(1);
        assertThat(ask(engine, neighbour, "kế hoạch riêng").hits()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void showsTheNewestFirstAndGoesOnBehindThePage(String engine) {
        var many = new ArrayList<SearchEntry>();
        for (int i = 0; i < 45; i++) {
            many.add(entries.document(i + "/BC", "Báo cáo tuần " + i, DAY.minusDays(20L * (i / 2))));
        }
        put(many.toArray(SearchEntry[]::new));

        var seen = new ArrayList<SearchAnswer.Hit>();
        var answer = ask(engine, "báo cáo tuần");
        seen.addAll(answer.hits());
        while (answer.next() != null) {
            assertThat(answer.hits()).hasSize(20);
            answer = answer(engine, clerk, "báo cáo tuần", false, Map.of(), answer.next());
            seen.addAll(answer.hits());
        }

        assertThat(seen.stream().map(SearchAnswer.Hit::id).collect(Collectors.toSet()))
                .hasSize(45);
        assertThat(seen).isSortedAccordingTo((a, b) -> b.day().compareTo(a.day()));
        assertThat(answer.count()).isEqualTo(45);
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void narrowsByTypeYearAndIssuerAndCountsEach(String engine) {
        put(
                entries.letter("Mời họp", "Sở Y tế", DAY),
                entries.letter("Mời họp quý", "Sở Nội vụ", DAY.minusYears(1)),
                entries.document("", "Quy chế họp", DAY));

        var all = ask(engine, "họp");

        assertThat(all.facets().get(Facet.TYPE))
                .containsExactly(new SearchAnswer.Value("Công văn", 2), new SearchAnswer.Value("Quyết định", 1));
        assertThat(all.facets().get(Facet.YEAR))
                .containsExactly(new SearchAnswer.Value("2026", 2), new SearchAnswer.Value("2025", 1));
        assertThat(titles(answer(engine, clerk, "họp", false, Map.of(Facet.YEAR, "2025"), null)))
                .containsExactly("Mời họp quý");
        assertThat(titles(answer(engine, clerk, "họp", false, Map.of(Facet.ISSUER, "Sở Y tế"), null)))
                .containsExactly("Mời họp");
        assertThat(titles(
                        answer(engine, clerk, "họp", false, Map.of(Facet.KIND, "DOCUMENT", Facet.YEAR, "2026"), null)))
                .containsExactly("Quy chế họp");
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void forgetsTheOldWordsOfAnEntryThatWasWrittenAnew(String engine) {
        var id = Ids.next();
        put(entries.document(id, "", "Dự thảo lần đầu", DAY, Readers.everybody()));
        put(entries.document(id, "", "Bản phát hành", DAY.plusYears(1), Readers.everybody()));

        assertThat(ask(engine, "dự thảo").hits()).isEmpty();
        assertThat(ask(engine, "phát hành").hits()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("engineNames")
    void findsNoMoreWhatWasTakenOut(String engine) {
        var entry = entries.document("", "Gửi nhầm nơi nhận", DAY);
        put(entry);
        inUnit(() -> feed.remove(entry.key()));
        follow();

        assertThat(ask(engine, "gửi nhầm").hits()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void putsTheBestFirstWhenAsked(String engine) {
        put(
                entries.document("", "Báo cáo về rừng, đất, nước, nhà, đường và trường học trong toàn xã", DAY),
                entries.document("", "Rừng và rừng", DAY.minusDays(9)));

        var ask = new SearchAsk("rừng", SearchAsk.Order.BEST, false, Map.of(), null, 20);
        var answer = asked(engine, clerk, ask);

        assertThat(titles(answer)).first().isEqualTo("Rừng và rừng");
        assertThat(answer.count()).isEqualTo(2);
    }

    @Test
    void findsNothingThatWasRolledBack() {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    feed.put(entries.document("", "Chưa từng có", DAY));
                    status.setRollbackOnly();
                }));

        assertThat(ask("postgresql", "chưa từng").hits()).isEmpty();
    }

    private void put(SearchEntry... given) {
        inUnit(() -> List.of(given).forEach(feed::put));
        List.of(given).forEach(entry -> this.given.put(entry.key(), entry));
        follow();
    }

    private void inUnit(Runnable work) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void follow() {
        keeper.keep();
        followers.forEach(Follower::follow);
    }

    private SearchAnswer ask(String engine, String text) {
        return ask(engine, clerk, text);
    }

    private SearchAnswer ask(String engine, Actor actor, String text) {
        return answer(engine, actor, text, false, Map.of(), null);
    }

    private SearchAnswer answer(
            String engine, Actor actor, String text, boolean loose, Map<Facet, String> chosen, @Nullable String after) {
        var ask = new SearchAsk(text, SearchAsk.Order.NEWEST, loose, chosen, after, 20);
        return asked(engine, actor, ask);
    }

    private SearchAnswer asked(String engine, Actor actor, SearchAsk ask) {
        return FEW.equals(engine)
                ? desk("postgresql").askAmong(List.copyOf(given.values()), ask)
                : UnitScope.of(actor.units()).call(() -> desk(engine).ask(actor, ask));
    }

    private SearchDesk desk(String engine) {
        return new SearchDesk(engines, words, new SearchSettings(engine, Duration.ZERO, 1_000));
    }

    private static List<String> titles(SearchAnswer answer) {
        return answer.hits().stream()
                .map(hit -> hit.title().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
