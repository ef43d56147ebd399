package io.monedero.pricing.book;

import java.util.Arrays;

/**
 * Gives each row a column of its own so that as many rows as possible have one they may have, and among those ways the sum
 * of gains is greatest: the Hungarian method, in whole numbers. The same gains always give the same answer.
 */
final class Assignment {
    /** The gain of a column that a row may not have. */
    static final long NEVER = -1;

    private static final int FREE = -1;

    private final long[][] gains;
    private final long never;
    private final int columns;
    private final long[] rowPotential;
    private final long[] columnPotential;
    /** Row of each column; the columns beyond the given ones stand for none. */
    private final int[] rowOf;

    private Assignment(long[][] gains) {
        this.gains = gains;
        int rows = gains.length;
        long best = 0;
        for (long[] row : gains) {
            best = Math.max(best, Arrays.stream(row).max().orElse(0));
        }
        never = Math.addExact(Math.multiplyExact(best, rows), 1);
        columns = (rows == 0 ? 0 : gains[0].length) + rows;
        rowPotential = new long[rows];
        columnPotential = new long[columns + 1];
        rowOf = new int[columns + 1];
        Arrays.fill(rowOf, FREE);
        for (int row = 0; row < rows; row++) {
            place(row);
        }
    }

    /**
     * The column of each row, −1 for a row that has none.
     *
     * @param gains of each row for each column, not negative, or {@link #NEVER}
     */
    static int[] best(long[][] gains) {
        Assignment found = new Assignment(gains);
        int[] columnOf = new int[gains.length];
        Arrays.fill(columnOf, FREE);
        for (int column = 0; column < found.columns; column++) {
            int row = found.rowOf[column];
            if (row != FREE && column < gains[row].length && gains[row][column] != NEVER) {
                columnOf[row] = column;
            }
        }
        return columnOf;
    }

    /** Shortest augmenting path from the row, over reduced costs. The column after the last is where it begins. */
    private void place(int newRow) {
        int start = columns;
        long[] distance = new long[columns];
        int[] before = new int[columns];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(distance, Long.MAX_VALUE);
        rowOf[start] = newRow;
        int column = start;
        do {
            done[column] = true;
            column = nearest(column, distance, before, done);
        } while (rowOf[column] != FREE);
        while (column != start) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int nearest(int from, long[] distance, int[] before, boolean[] done) {
        int row = rowOf[from];
        long step = Long.MAX_VALUE;
        int nearest = FREE;
        for (int column = 0; column < columns; column++) {
            if (!done[column]) {
                long through = cost(row, column) - rowPotential[row] - columnPotential[column];
                if (through < distance[column]) {
                    distance[column] = through;
                    before[column] = from;
                }
                if (distance[column] < step) {
                    step = distance[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                rowPotential[rowOf[column]] += step;
                columnPotential[column] -= step;
            } else if (column < columns) {
                distance[column] -= step;
            }
        }
        return nearest;
    }

    private long cost(int row, int column) {
        long gain = column < gains[row].length ? gains[row][column] : NEVER;
        return gain == NEVER ? never : -gain;
    }
}
