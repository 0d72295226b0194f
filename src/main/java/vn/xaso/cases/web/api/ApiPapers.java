package vn.xaso.cases.web.api;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.xaso.cases.outside.application.OutsideDesk.SentPaper;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;

/// Reads the papers out of what another system sent and looks into each of them; nothing is stored here.
@Component
class ApiPapers {

    private static final int MOST = 30;

    private final FileStore files;

    ApiPapers(FileStore files) {
        this.files = files;
    }

    List<SentPaper> read(JsonNode sent, ApiMistakes mistakes) {
        if (sent.size() > MOST) {
            mistakes.add("/papers", "cases.api.papersMany", MOST);
            return List.of();
        }
        var papers = new ArrayList<SentPaper>();
        for (int i = 0; i < sent.size(); i++) {
            read(sent.get(i), "/papers/" + i, mistakes).ifPresent(papers::add);
        }
        return List.copyOf(papers);
    }

    private Optional<SentPaper> read(JsonNode paper, String pointer, ApiMistakes mistakes) {
        var name = paper.path("name").asString("").strip();
        if (name.isEmpty()) {
            mistakes.add(pointer + "/name", "cases.api.paperName");
            return Optional.empty();
        }
        try {
            var content = Base64.getDecoder().decode(paper.path("contentBase64").asString(""));
            var file = files.check(new UploadedFile(name, content), Purpose.CITIZEN_PAPER);
            var claimed = paper.path("mediaType").asString("");
            if (!claimed.isEmpty() && !claimed.equalsIgnoreCase(file.kind().mediaType())) {
                mistakes.answerWith(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                mistakes.add(
                        pointer + "/mediaType",
                        "cases.api.mediaType",
                        file.kind().mediaType());
                return Optional.empty();
            }
            var no = paper.path("paperNo");
            return Optional.of(new SentPaper(no.isInt() ? no.asInt() : null, file.name(), file));
        } catch (FileRefusal refusal) {
            mistakes.answerWith(status(refusal.reason()));
            mistakes.add(pointer + "/contentBase64", refusal.messageKey(), refusal.arguments());
        } catch (IllegalArgumentException noBase64) {
            mistakes.add(pointer + "/contentBase64", "cases.api.base64");
        }
        return Optional.empty();
    }

    private static HttpStatus status(FileRefusal.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case KIND, OFFICE_KIND, ENDING -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
