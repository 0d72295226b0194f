package vn.xaso.procedures.domain;

import java.util.List;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.ProcedureVersion.Values;

/// What an official puts in the place of a field that the source left in doubt. All other fields stay as they are.
public sealed interface Correction {

    /// The field whose flags it clears.
    Flag.Field field();

    Values in(Values held);

    record OfTimeLimit(TimeLimit limit) implements Correction {

        @Override
        public Flag.Field field() {
            return Flag.Field.TIME_LIMIT;
        }

        @Override
        public Values in(Values held) {
            return new Values(limit, held.fees(), held.papers(), held.results(), held.agencies());
        }
    }

    record OfFee(FeeItem fee) implements Correction {

        @Override
        public Flag.Field field() {
            return Flag.Field.FEE;
        }

        @Override
        public Values in(Values held) {
            return new Values(held.limit(), List.of(fee), held.papers(), held.results(), held.agencies());
        }
    }

    record OfPapers(List<RequiredPaper> papers) implements Correction {

        @Override
        public Flag.Field field() {
            return Flag.Field.PAPERS;
        }

        @Override
        public Values in(Values held) {
            return new Values(held.limit(), held.fees(), papers, held.results(), held.agencies());
        }
    }

    record OfResults(List<ResultDocument> results) implements Correction {

        @Override
        public Flag.Field field() {
            return Flag.Field.RESULTS;
        }

        @Override
        public Values in(Values held) {
            return new Values(held.limit(), held.fees(), held.papers(), results, held.agencies());
        }
    }

    record OfAuthority(Agencies agencies) implements Correction {

        @Override
        public Flag.Field field() {
            return Flag.Field.AUTHORITY;
        }

        @Override
        public Values in(Values held) {
            return new Values(held.limit(), held.fees(), held.papers(), held.results(), agencies);
        }
    }
}
