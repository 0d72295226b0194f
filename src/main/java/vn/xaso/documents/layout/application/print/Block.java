package vn.xaso.documents.layout.application.print;

import java.util.List;

/// A part of the content, as it is set.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 6
public sealed interface Block {

    /// It must not stand last on a page.
    boolean leads();

    /// A part, chapter or section: its number and below it its title, centred and bold.
    record Heading(String number, String title) implements Block {

        @Override
        public boolean leads() {
            return true;
        }
    }

    /// A word that stands alone in the middle, such as `QUYẾT ĐỊNH:`.
    record Verb(String text) implements Block {

        @Override
        public boolean leads() {
            return true;
        }
    }

    /// A paragraph.
    ///
    /// @param strong its bold beginning, such as `Điều 1.`, or the whole title; or empty
    record Paragraph(String strong, String text) implements Block {

        @Override
        public boolean leads() {
            return text.isEmpty() || text.endsWith(":");
        }

        public String gap() {
            return strong.isEmpty() || text.isEmpty() ? "" : " ";
        }
    }

    /// A table; the first row is its head.
    record Table(List<String> head, List<List<String>> rows) implements Block {

        @Override
        public boolean leads() {
            return false;
        }

        /// The share of a column in the width, in percent: short columns such as the ordinal stay narrow.
        public int width(int column) {
            double all = 0;
            for (int i = 0; i < head.size(); i++) {
                all += weight(i);
            }
            return (int) Math.round(100 * weight(column) / all);
        }

        private double weight(int column) {
            int longest = head.get(column).length();
            for (var row : rows) {
                longest = Math.max(longest, row.get(column).length());
            }
            return Math.sqrt(Math.clamp(longest, 4, 80));
        }
    }
}
