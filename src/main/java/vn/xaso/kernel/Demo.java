package vn.xaso.kernel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether this is the demonstration.
///
/// The parts of the program are the same everywhere and are fixed when it is built (Spring AOT), so no part may depend
/// on a condition: what belongs to the demonstration asks here when it is used.
@Component
public class Demo {

    private final boolean on;

    public Demo(@Value("${xaso.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    /// Answers 404 where there is no demonstration.
    public void require() {
        if (!on) {
            throw new Absent("only in the demonstration");
        }
    }
}
