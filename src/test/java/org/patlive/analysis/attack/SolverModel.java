package org.patlive.analysis.attack;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.TableConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers that fit some facts, as a model for the CP-SAT solver of OR-Tools: one Boolean for each value that each
 * answer may have.
 */
final class SolverModel {

    static {
        Loader.loadNativeLibraries();
    }

    private static final double SECONDS_WITHOUT_RELAXATION = 3;

    private static final double SECONDS_WITH_RELAXATION = 10;

    /** Far more than any question of this size takes. */
    private static final double SECONDS_WITH_ALL_STRATEGIES = 600;

    /** The number of answers by which interchangeable people are ordered. */
    private static final int ORDERED_ANSWERS = 6;

    private final CpModel model = new CpModel();
    private final Map<Integer, BoolVar[]> values = new LinkedHashMap<>();
    private final Map<AnswerSum, IntVar> totals = new HashMap<>();
    private final List<AnswerVariable> variables;

    /**
     * The answers of the attacker's own sheet are fixed to the true ones.
     *
     * @param usedVariables the indexes of the variables that facts use
     */
    SolverModel(List<AnswerVariable> variables, Collection<Integer> usedVariables, int[] truth, int attacker) {
        this.variables = variables;
        for (int variable : usedVariables) {
            BoolVar[] literals = new BoolVar[variables.get(variable).highest()];
            for (int value = 1; value <= literals.length; value++) {
                literals[value - 1] = model.newBoolVar("");
            }
            model.addExactlyOne(literals);
            if (variables.get(variable).person() == attacker) {
                model.addBoolAnd(new Literal[] {literals[truth[variable] - 1]});
            }
            values.put(variable, literals);
        }
    }

    /**
     * Finds answers in which at least one of these secrets is different from the truth.
     *
     * @return empty if there are none
     * @throws IllegalStateException if the solver could not decide
     */
    Optional<int[]> other(Collection<Secret> secrets, int[] truth) {
        List<Literal> different = new ArrayList<>();
        for (Secret secret : secrets) {
            AnswerSum value = secret.value();
            if (value.variables().size() == 1) {
                int variable = value.variables().getFirst();
                different.add(values.get(variable)[truth[variable] - 1].not());
            } else {
                int trueValue = value.valueIn(truth);
                BoolVar less = model.newBoolVar("");
                BoolVar more = model.newBoolVar("");
                model.addLessOrEqual(total(value), trueValue - 1).onlyEnforceIf(less);
                model.addGreaterOrEqual(total(value), trueValue + 1).onlyEnforceIf(more);
                different.add(less);
                different.add(more);
            }
        }
        model.addBoolOr(different);
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters().setNumWorkers(1);
        // Most questions take milliseconds without a linear relaxation; some need it, and a few need all strategies.
        parameters.setLinearizationLevel(0).setMaxTimeInSeconds(SECONDS_WITHOUT_RELAXATION);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.UNKNOWN) {
            parameters.setLinearizationLevel(2).setMaxTimeInSeconds(SECONDS_WITH_RELAXATION);
            status = solver.solve(model);
        }
        if (status == CpSolverStatus.UNKNOWN) {
            parameters.clearLinearizationLevel().setNumWorkers(8).setMaxTimeInSeconds(SECONDS_WITH_ALL_STRATEGIES);
            status = solver.solve(model);
        }
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(candidate(solver, truth));
            case INFEASIBLE -> Optional.empty();
            default -> throw new IllegalStateException("Not decided: " + status + " " + model.validate());
        };
    }

    private int[] candidate(CpSolver solver, int[] truth) {
        int[] candidate = truth.clone();
        values.forEach((variable, literals) -> candidate[variable] = IntStream.rangeClosed(1, literals.length)
                .filter(value -> solver.booleanValue(literals[value - 1]))
                .findFirst()
                .orElseThrow());
        return candidate;
    }

    /** Orders the answers of interchangeable people, which spares the solver every other order. */
    void order(List<List<Integer>> interchangeable) {
        for (int one = 1; one < interchangeable.size(); one++) {
            model.addLessOrEqual(position(interchangeable.get(one - 1)), position(interchangeable.get(one)));
        }
    }

    private LinearExpr position(List<Integer> answers) {
        List<Literal> literals = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        long weight = 1;
        for (int variable : answers.subList(0, Math.min(ORDERED_ANSWERS, answers.size()))) {
            BoolVar[] choices = values.get(variable);
            for (int value = 1; value <= choices.length; value++) {
                literals.add(choices[value - 1]);
                weights.add(value * weight);
            }
            weight *= 5;
        }
        return LinearExpr.weightedSum(
                literals.toArray(Literal[]::new),
                weights.stream().mapToLong(Long::longValue).toArray());
    }

    LinearExpr sum(AnswerSum total) {
        List<Literal> literals = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        for (int variable : total.variables()) {
            BoolVar[] choices = values.get(variable);
            for (int value = 1; value <= choices.length; value++) {
                literals.add(choices[value - 1]);
                weights.add((long) value);
            }
        }
        return LinearExpr.weightedSum(
                literals.toArray(Literal[]::new),
                weights.stream().mapToLong(Long::longValue).toArray());
    }

    void range(LinearExpr sum, long lowest, long highest) {
        model.addLinearConstraint(sum, lowest, highest);
    }

    /** Returns the counts of 4, 3, 2 and 1. */
    IntVar[] counts(List<Integer> answers) {
        return IntStream.of(4, 3, 2, 1)
                .mapToObj(value -> {
                    IntVar count = model.newIntVar(0, answers.size(), "");
                    model.addEquality(
                            LinearExpr.sum(answers.stream()
                                    .map(variable -> values.get(variable)[value - 1])
                                    .toArray(Literal[]::new)),
                            count);
                    return count;
                })
                .toArray(IntVar[]::new);
    }

    void table(IntVar[] variables, List<? extends List<? extends Number>> rows) {
        TableConstraint table = model.addAllowedAssignments(variables);
        rows.forEach(
                row -> table.addTuple(row.stream().mapToLong(Number::longValue).toArray()));
    }

    void binned(List<AnswerSum> of, List<ReleaseMechanism.Bin> bins) {
        List<List<Literal>> respondents =
                bins.stream().<List<Literal>>map(bin -> new ArrayList<>()).toList();
        for (AnswerSum total : of) {
            List<Literal> in = new ArrayList<>();
            for (int bin = 0; bin < bins.size(); bin++) {
                BoolVar here = model.newBoolVar("");
                model.addLinearConstraint(
                                total(total),
                                bins.get(bin).lowest(),
                                bins.get(bin).highest())
                        .onlyEnforceIf(here);
                in.add(here);
                respondents.get(bin).add(here);
            }
            model.addExactlyOne(in);
        }
        for (int bin = 0; bin < bins.size(); bin++) {
            model.addEquality(
                    LinearExpr.sum(respondents.get(bin).toArray(Literal[]::new)),
                    bins.get(bin).count());
        }
    }

    void sample(List<AnswerSum> of, int size, long lowest, long highest) {
        List<Literal> chosen = new ArrayList<>();
        List<IntVar> parts = new ArrayList<>();
        for (AnswerSum one : of) {
            BoolVar in = model.newBoolVar("");
            IntVar part = model.newIntVar(0, 4L * one.variables().size(), "");
            model.addEquality(part, total(one)).onlyEnforceIf(in);
            model.addEquality(part, 0).onlyEnforceIf(in.not());
            chosen.add(in);
            parts.add(part);
        }
        model.addEquality(LinearExpr.sum(chosen.toArray(Literal[]::new)), size);
        model.addLinearConstraint(LinearExpr.sum(parts.toArray(IntVar[]::new)), lowest, highest);
    }

    void divided(Fact.Divided fact) {
        IntVar whole = gaps(fact.all());
        IntVar[] within = fact.organisations().stream().map(this::gaps).toArray(IntVar[]::new);
        long largest = largest(fact.all().size());
        IntVar inside = model.newIntVar(0, largest, "");
        model.addEquality(LinearExpr.sum(within), inside);
        List<List<Long>> rows = new ArrayList<>();
        for (long all = 0; all <= largest; all++) {
            for (long part = 0; part <= all; part++) {
                if (fact.fits().test(all, part)) {
                    rows.add(List.of(all, part));
                }
            }
        }
        table(new IntVar[] {whole, inside}, rows);
    }

    private IntVar gaps(List<Integer> answers) {
        IntVar gaps = model.newIntVar(0, largest(answers.size()), "");
        List<List<Long>> rows = Fact.allCounts(answers.size()).stream()
                .map(counts -> Stream.concat(
                                counts.stream().map(Integer::longValue), Stream.of(Fact.Divided.gaps(counts)))
                        .toList())
                .toList();
        IntVar[] counts = counts(answers);
        table(new IntVar[] {counts[0], counts[1], counts[2], counts[3], gaps}, rows);
        return gaps;
    }

    /** Returns the largest sum of gaps: two equal groups at the ends of the scale. */
    private static long largest(int n) {
        return 3L * (n / 2) * (n - n / 2);
    }

    void sheets(Fact.SheetsWith fact) {
        List<Literal> counted = new ArrayList<>();
        for (List<AnswerSum> sheet : fact.sheets()) {
            List<Literal> in = new ArrayList<>();
            for (AnswerSum total : sheet) {
                BoolVar inside = model.newBoolVar("");
                BoolVar below = model.newBoolVar("");
                BoolVar above = model.newBoolVar("");
                model.addExactlyOne(new Literal[] {inside, below, above});
                model.addLinearConstraint(total(total), fact.lowest(), fact.highest())
                        .onlyEnforceIf(inside);
                model.addLessOrEqual(total(total), fact.lowest() - 1).onlyEnforceIf(below);
                model.addGreaterOrEqual(total(total), fact.highest() + 1).onlyEnforceIf(above);
                in.add(inside);
            }
            BoolVar counts = model.newBoolVar("");
            if (fact.all()) {
                in.forEach(one -> model.addImplication(counts, one));
                model.addBoolOr(Stream.concat(in.stream().map(Literal::not), Stream.of((Literal) counts))
                        .toArray(Literal[]::new));
            } else {
                in.forEach(one -> model.addImplication(one, counts));
                model.addBoolOr(
                        Stream.concat(in.stream(), Stream.of(counts.not())).toArray(Literal[]::new));
            }
            counted.add(counts);
        }
        model.addLinearConstraint(LinearExpr.sum(counted.toArray(Literal[]::new)), fact.atLeast(), fact.atMost());
    }

    private IntVar total(AnswerSum total) {
        return totals.computeIfAbsent(total, key -> {
            int highest = key.variables().stream()
                    .mapToInt(variable -> variables.get(variable).highest())
                    .sum();
            IntVar sum = model.newIntVar(key.variables().size(), highest, "");
            model.addEquality(sum(key), sum);
            return sum;
        });
    }
}
