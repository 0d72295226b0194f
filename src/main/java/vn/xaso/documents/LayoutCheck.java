package vn.xaso.documents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.ui.Texts;

/// Looks at a PDF and says where it departs from the layout of the law. It reads the pages themselves, whoever made
/// them. Never fails on a strange file.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public interface LayoutCheck {

    /// One line for each rule that was looked at, in the order of the law.
    List<Finding> check(byte[] pdf);

    /// Says itself in both languages: see [#name(Texts)], [#found(Texts)] and [#wanted(Texts)].
    ///
    /// @param rule a code; `documents.layout.rule.<code>` says it to people
    /// @param found what stands there, one remark a line: a code of `documents.layout.found` and its arguments with
    ///     bars between them, such as `size|12`; empty when there is nothing to say
    /// @param wanted what the law wants, a code of `documents.layout.wanted`
    /// @param page from 1, or 0 when no page was seen
    record Finding(String rule, Outcome outcome, String found, String wanted, int page) {

        public String name(Texts texts) {
            return texts.of("documents.layout.rule." + rule);
        }

        public String wanted(Texts texts) {
            return texts.of("documents.layout.wanted." + wanted);
        }

        /// Such as `“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”; cỡ chữ 12; không in đậm`.
        public String found(Texts texts) {
            return found.lines()
                    .map(line -> line.split("\\|", -1))
                    .map(parts -> texts.of("documents.layout.found." + parts[0], (Object[])
                            Arrays.copyOfRange(parts, 1, parts.length)))
                    .collect(Collectors.joining("; "));
        }
    }

    enum Outcome {
        GOOD,
        WRONG,
        /// The program cannot tell, such as on a scan: a person looks.
        UNSURE
    }
}
