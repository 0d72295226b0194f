package vn.xaso.documents;

import java.util.List;

/// Looks at a PDF and says where it departs from the layout of the law. It reads the pages themselves, whoever made
/// them. Never fails on a strange file.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public interface LayoutCheck {

    /// One line for each rule that was looked at, in the order of the law.
    List<Finding> check(byte[] pdf);

    /// @param rule a code; `documents.layout.rule.<code>` says it to people
    /// @param found what stands there, such as `left 24 mm`; empty when nothing was found
    /// @param wanted what the law wants, such as `30–35 mm`
    record Finding(String rule, Outcome outcome, String found, String wanted, int page) {}

    enum Outcome {
        GOOD,
        WRONG,
        /// The program cannot tell, such as on a scan: a person looks.
        UNSURE
    }
}
