package vn.xaso.search.application;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Command;
import vn.xaso.search.SearchSource;
import vn.xaso.search.domain.WordKeeper;

/// `./xaso search rebuild`: everything that can be found is written anew, while the program may go on serving.
///
/// An index of Lucene is made anew by the program that serves, which sees the new edition.
@Component
class SearchCommand implements Command {

    private final List<SearchSource> sources;
    private final WordKeeper words;

    SearchCommand(List<SearchSource> sources, WordKeeper words) {
        this.sources = sources;
        this.words = words;
    }

    @Override
    public String name() {
        return "search rebuild";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        sources.forEach(SearchSource::putEverything);
        words.beginAnew();
        words.keep();
        out.println("Đã lập lại chỉ mục tìm kiếm / The search index is made anew");
        return 0;
    }
}
