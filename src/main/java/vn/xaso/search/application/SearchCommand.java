package vn.xaso.search.application;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Command;

/// `./xaso search rebuild`: everything that can be found is written anew, while the program may go on serving.
@Component
class SearchCommand implements Command {

    private final IndexDesk desk;

    SearchCommand(IndexDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "search rebuild";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        desk.rebuildNow();
        out.println("Đã lập lại chỉ mục tìm kiếm / The search index is made anew");
        return 0;
    }
}
