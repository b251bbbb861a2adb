/** When a classroom is gone over, unless the school says otherwise: morning, noon, after school. */
export const DAILY = ['07:40', '12:30', '16:10'];
