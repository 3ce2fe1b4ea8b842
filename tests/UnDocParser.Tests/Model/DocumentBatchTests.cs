using UnDocParser.Model;

namespace UnDocParser.Tests.Model;

/// <summary>Many documents at a time.</summary>
public sealed class DocumentBatchTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_elements()
    {
        var results = new List<int>();
        await foreach (int result in DocumentBatch.SelectAsync(Enumerable.Range(0, 200), static (number, _) => Delayed(number), window: 8))
        {
            results.Add(result);
        }

        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public async Task No_more_elements_are_asked_for_than_the_window_holds()
    {
        int asked = 0;
        await foreach (int _ in DocumentBatch.SelectAsync(Counted(), static (number, _) => number, window: 3))
        {
            break;
        }

        // The window, the element that waits for room in it, and the one that was taken.
        Assert.InRange(asked, 1, 5);

        IEnumerable<int> Counted()
        {
            while (true)
            {
                yield return Interlocked.Increment(ref asked);
            }
        }
    }

    [Fact]
    public async Task What_fails_is_told_behind_the_results_before_it()
    {
        var results = new List<int>();
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (int result in DocumentBatch.SelectAsync(Enumerable.Range(0, 10), static (number, _) => number < 4 ? number : throw new InvalidOperationException("four"), window: 2))
            {
                results.Add(result);
            }
        });

        Assert.Equal("four", exception.Message);
        Assert.Equal([0, 1, 2, 3], results);
    }

    [Fact]
    public async Task A_stopped_batch_does_not_wait_for_work()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();

        ValueTask<bool> next = DocumentBatch.SelectAsync([1], (number, token) =>
        {
            stop.Cancel();
            never.Wait(token);
            return number;
        }, cancellationToken: stop.Token).GetAsyncEnumerator(CancellationToken.None).MoveNextAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Fact]
    public void Wrong_arguments_are_refused_before_the_first_result_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentBatch.SelectAsync((IEnumerable<int>)null!, static (number, _) => number));
        Assert.Throws<ArgumentNullException>(() => DocumentBatch.SelectAsync<int, int>([1], null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentBatch.SelectAsync([1], static (number, _) => number, window: 0));
    }

    private static int Delayed(int number)
    {
        Thread.SpinWait(number % 7 * 1000);
        return number;
    }
}
