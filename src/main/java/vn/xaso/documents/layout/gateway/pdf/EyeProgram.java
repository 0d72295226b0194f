package vn.xaso.documents.layout.gateway.pdf;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.process.WorkerProgram;

/// The process that looks at strange files.
public final class EyeProgram {

    /// Only the parts of the records travel, not what they say of themselves.
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private EyeProgram() {}

    public static void main(String[] arguments) throws IOException {
        WorkerProgram.serve(() -> question -> JSON.writeValueAsBytes(PdfReader.read(question[0])));
    }
}
