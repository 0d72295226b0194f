package vn.xaso.payments.receipts.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.receipts.application.ReceiptFiles;
import vn.xaso.payments.receipts.application.ReceiptPrinter;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.receipts.domain.ReceiptPaper;

/// Sends the file of a receipt. Who stands at the counter does not wait for the next round.
@Component
class ReceiptAnswers {

    private final ReceiptWindow window;
    private final ReceiptFiles making;
    private final ReceiptPrinter printer;
    private final FileStore files;
    private final FileAnswers answers;

    ReceiptAnswers(
            ReceiptWindow window, ReceiptFiles making, ReceiptPrinter printer, FileStore files, FileAnswers answers) {
        this.window = window;
        this.making = making;
        this.printer = printer;
        this.files = files;
        this.answers = answers;
    }

    ResponseEntity<Resource> send(UnitId unit, ReceiptPaper asked) {
        var paper = asked;
        if (paper.current() == null) {
            making.make(unit);
            paper = window.find(unit, asked.receipt().number()).orElse(asked);
        }
        var file = paper.current();
        return file == null
                ? answers.show(printer.print(unit, paper), paper.receipt().told() + "-chua-ky-so.pdf")
                : answers.download(files.get(unit, file), true);
    }
}
