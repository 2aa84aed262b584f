package org.holdfast.directwork.search;

/** Where a meaning lies: words of like meaning lie in like directions. How strongly the model spoke is left out, so that two compare by one product. */
final class Direction {

    private static final int SUMS = 4;

    private final float[] numbers;

    private Direction(float[] numbers) {
        this.numbers = numbers;
    }

    /** @param vector however long it reaches; of four times as many numbers as one likes */
    static Direction of(float[] vector) {
        if (vector.length % SUMS != 0) {
            throw new IllegalArgumentException("The numbers of a meaning are added up in fours");
        }
        var numbers = vector.clone();
        var length = Math.sqrt(product(vector, vector));
        for (var place = 0; place < numbers.length; place++) {
            numbers[place] = (float) (numbers[place] / length);
        }
        return new Direction(numbers);
    }

    static Direction unpacked(byte[] bytes) {
        var vector = new float[bytes.length];
        for (var place = 0; place < bytes.length; place++) {
            vector[place] = bytes[place];
        }
        return of(vector);
    }

    /** A byte for each number, stretched to the whole range of a byte, which takes nothing from how directions compare. */
    byte[] packed() {
        var longest = 0f;
        for (var number : numbers) {
            longest = Math.max(longest, Math.abs(number));
        }
        var bytes = new byte[numbers.length];
        for (var place = 0; place < numbers.length; place++) {
            bytes[place] = (byte) Math.round(numbers[place] / longest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** The cosine between the two: 1 for the same direction, 0 where they have nothing to do with each other. */
    double likeness(Direction other) {
        return product(numbers, other.numbers);
    }

    /** In four sums, so that no product waits for the sum before it: every search takes six thousand of these. */
    private static double product(float[] left, float[] right) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (var place = 0; place < left.length; place += SUMS) {
            first += left[place] * right[place];
            second += left[place + 1] * right[place + 1];
            third += left[place + 2] * right[place + 2];
            fourth += left[place + 3] * right[place + 3];
        }
        return (double) first + second + third + fourth;
    }
}
