package vn.xaso.kernel.start;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.kernel.Command;

/// The commands that the modules bring along.
record Commands(List<Command> all) {

    private static final int WRONG_ARGUMENTS = 2;

    int run(List<String> words, PrintStream out) {
        for (var command : all) {
            var name = List.of(command.name().split(" "));
            if (words.size() >= name.size() && words.subList(0, name.size()).equals(name)) {
                return command.run(words.subList(name.size(), words.size()), out);
            }
        }
        System.err.println("xaso: không có lệnh này / no such command: " + String.join(" ", words) + " ("
                + all.stream().map(Command::name).sorted().collect(Collectors.joining(", ")) + ")");
        return WRONG_ARGUMENTS;
    }
}
