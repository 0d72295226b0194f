package vn.xaso.documents.incoming.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Column;

/// The registers of incoming documents, with the columns that the law gives them.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
enum IncomingRegister {
    ARRIVALS("so-dang-ky-van-ban-den"),
    PROGRESS("so-theo-doi-giai-quyet-van-ban-den"),
    TRANSFERS("so-chuyen-giao-van-ban-den");

    private final String fileName;

    IncomingRegister(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    List<Column> columns(Texts texts) {
        var widths = widths();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < widths.size(); i++) {
            columns.add(new Column(texts.of("incoming.register." + name() + "." + (i + 1)), widths.get(i)));
        }
        return List.copyOf(columns);
    }

    private List<Integer> widths() {
        return switch (this) {
            case ARRIVALS -> List.of(8, 5, 13, 11, 8, 23, 11, 8, 8, 5);
            case PROGRESS -> List.of(6, 32, 16, 10, 14, 12, 10);
            case TRANSFERS -> List.of(14, 10, 36, 22, 18);
        };
    }
}
