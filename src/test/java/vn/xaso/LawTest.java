package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xaso.Sources.Source;

/// Every rule that names its law has a test that names it too; `docs/law.md` lists them. `bin/law` writes the list.
class LawTest {

    private static final Path LIST = Path.of("docs/law.md");
    private static final Pattern TAG = Pattern.compile("///.*?Law: ([^\\n]+)");
    private static final Pattern PLACE = Pattern.compile(" (?=(art\\.|Phụ lục|annex|indicator) )");
    private static final Pattern FINER = Pattern.compile("\\s(cl\\.|pt\\.|ô|phần|form|forms) .*");

    @Test
    void everyArticleInCodeStandsInATest() {
        var tested = articles(tests()).keySet();
        assertThat(articles(Sources.below(Sources.JAVA, ".java")).keySet())
                .as("articles with code but without a test; put the tag `Law:` on the test of the rule")
                .allMatch(tested::contains);
    }

    @Test
    void theListIsUpToDate() throws IOException {
        var list = list();
        if (Boolean.getBoolean("law.write")) {
            Files.writeString(LIST, list);
        }
        assertThat(Files.readString(LIST)).as("run bin/law").isEqualTo(list);
    }

    @Test
    void readsSeveralActsAndArticlesFromOneTag() {
        assertThat(keys("30/2020/NĐ-CP art. 13 cl. 2, art. 15, Phụ lục I, ô 7c: blue; TT 03/2025/TT-VPCP, annex I"))
                .containsExactly(
                        "30/2020/NĐ-CP art. 13",
                        "30/2020/NĐ-CP art. 15",
                        "30/2020/NĐ-CP Phụ lục I",
                        "TT 03/2025/TT-VPCP annex I");
        assertThat(keys("30/2020/NĐ-CP art. 14–16, 22, Phụ lục I phần I, mục 2, 10b and 11"))
                .containsExactly(
                        "30/2020/NĐ-CP art. 14",
                        "30/2020/NĐ-CP art. 15",
                        "30/2020/NĐ-CP art. 16",
                        "30/2020/NĐ-CP art. 22",
                        "30/2020/NĐ-CP Phụ lục I");
        assertThat(keys("72/2025/QH15 (two levels from 1/7/2025)")).containsExactly("72/2025/QH15");
    }

    private static List<Source> tests() {
        return Stream.concat(
                        Sources.below(Sources.TESTS, ".java").stream(),
                        Sources.below(Sources.JOURNEYS, ".java").stream())
                .filter(source -> !source.name().equals("LawTest.java"))
                .toList();
    }

    private static Map<String, SequencedSet<String>> articles(List<Source> sources) {
        var articles = new TreeMap<String, SequencedSet<String>>();
        for (var source : sources) {
            var tags = TAG.matcher(source.text());
            while (tags.find()) {
                for (var key : keys(tags.group(1))) {
                    articles.computeIfAbsent(key, article -> new TreeSet<>())
                            .add(source.name().replace(".java", ""));
                }
            }
        }
        return articles;
    }

    /// The acts and articles of one tag, without clauses and without what is said about them.
    private static List<String> keys(String tag) {
        var keys = new ArrayList<String>();
        for (var act : tag.split(";")) {
            var plain = act.replaceAll("\\(.*|:.*", "").strip();
            var place = PLACE.matcher(plain);
            if (!place.find()) {
                keys.add(plain.replaceAll("[,.]$", ""));
                continue;
            }
            var name = plain.substring(0, place.start()).replaceAll(",$", "");
            var kind = "";
            for (var part : plain.substring(place.end()).split(", ")) {
                var article = FINER.matcher(" " + part.strip()).replaceAll("").strip();
                if (article.startsWith("art. ") || article.matches("(Phụ lục|annex|indicator) .*")) {
                    kind = article.substring(0, article.lastIndexOf(' ') + 1);
                    article = article.substring(kind.length());
                } else if (!kind.equals("art. ") || !article.matches("\\d+(–\\d+)?")) {
                    continue; // a part of the annex before
                }
                for (var one : each(article)) {
                    keys.add(name + " " + kind + one);
                }
            }
        }
        return keys;
    }

    /// All articles of `20–24`.
    private static List<String> each(String article) {
        if (!article.matches("\\d+–\\d+")) {
            return List.of(article);
        }
        int dash = article.indexOf('–');
        return IntStream.rangeClosed(
                        Integer.parseInt(article.substring(0, dash)), Integer.parseInt(article.substring(dash + 1)))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static String list() {
        var code = articles(Sources.below(Sources.JAVA, ".java"));
        var tested = articles(tests());
        var list = new StringBuilder("""
            # The law in the code

            Written by `bin/law` from the `Law:` tags; not edited by hand. What is not certain is data of the office
            with its source and date, and not in this list.

            | article | code | tests |
            |---|---|---|
            """);
        code.forEach((article, classes) -> list.append("| %s | %s | %s |%n"
                .formatted(
                        article,
                        String.join(", ", classes),
                        String.join(", ", tested.getOrDefault(article, new TreeSet<>())))));
        return list.toString();
    }
}
