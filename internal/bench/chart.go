package main

import (
	"bytes"
	"image/color"
	"math"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// width is how wide a drawing is, margin what is empty around it, barWidth how wide a bar.
const (
	width    = 18 * vg.Centimeter
	margin   = vg.Length(6)
	barWidth = vg.Length(7)
)

// The font of the drawings, and others for readers who do not have it. They have the same widths.
const (
	fontFamily = "font-family:Liberation Sans"
	sameWidths = ",Arial,Helvetica,sans-serif"
)

// colours are those of the series, in their order. They differ in brightness too.
var colours = []color.Color{
	color.RGBA{R: 0x1f, G: 0x4e, B: 0x79, A: 0xff},
	color.RGBA{R: 0xf2, G: 0xa0, B: 0x3d, A: 0xff},
	color.RGBA{R: 0x9c, G: 0x9c, B: 0x9c, A: 0xff},
}

// series are values that belong together, one for each label of a chart.
type series struct {
	name   string
	values []float64
}

// bars draws a group of horizontal bars for each label, the first label on top, as SVG. The same
// values give the same bytes.
func bars(axis string, labels []string, all ...series) ([]byte, error) {
	p := newPlot(axis)
	for i, s := range all {
		reversed := make(plotter.Values, len(labels))
		for j, v := range s.values {
			reversed[len(labels)-1-j] = v
		}
		chart, err := plotter.NewBarChart(reversed, barWidth)
		if err != nil {
			return nil, err
		}
		chart.Horizontal, chart.Color, chart.LineStyle.Width = true, colours[i], 0
		chart.Offset = barWidth * vg.Length(float64(len(all)-1)/2-float64(i))
		p.Add(chart)
		if s.name != "" {
			p.Legend.Add(s.name+"   ", chart)
		}
	}
	names := make([]string, len(labels))
	for i, label := range labels {
		names[len(labels)-1-i] = label
	}
	p.NominalY(names...)
	p.Y.Min, p.Y.Max = -0.5, float64(len(labels))-0.5
	if all[0].name != "" {
		p.Y.Max++ // room for it
	}
	height := vg.Length(len(labels))*(barWidth*vg.Length(len(all))+8) + 80
	return svg(p, height)
}

// point is a value of a line chart, with what is written beside it.
type point struct {
	x, y  float64
	label string
}

// points draws points with their labels, as SVG. The axis of x has a logarithmic scale.
func points(x, y string, all []point) ([]byte, error) {
	p := newPlot(x)
	p.Y.Label.Text, p.Y.Min = y, 0
	p.X.Scale, p.X.Tick.Marker = plot.LogScale{}, plot.ConstantTicks(powers(256))
	p.X.Min, p.X.Max = 0.8, 2048 // room for the last label
	var xys plotter.XYs
	var labels []string
	for _, point := range all {
		xys, labels = append(xys, plotter.XY{X: point.x, Y: point.y}), append(labels, point.label)
		p.Y.Max = max(p.Y.Max, 1.1*point.y)
	}
	scatter, err := plotter.NewScatter(xys)
	if err != nil {
		return nil, err
	}
	scatter.GlyphStyle = draw.GlyphStyle{Color: colours[0], Radius: 3, Shape: draw.CircleGlyph{}}
	text, err := plotter.NewLabels(plotter.XYLabels{XYs: xys, Labels: labels})
	if err != nil {
		return nil, err
	}
	text.Offset = vg.Point{X: 4, Y: -3}
	for i := range text.TextStyle {
		text.TextStyle[i].Font = font.From(plot.DefaultFont, 10)
	}
	p.Add(scatter, text)
	return svg(p, 9*vg.Centimeter)
}

// powers returns ticks at the powers of two up to a number.
func powers(last int) (ticks []plot.Tick) {
	for n := 1; n <= last; n *= 2 {
		ticks = append(ticks, plot.Tick{Value: float64(n), Label: grouped(n)})
	}
	return ticks
}

// newPlot returns an empty plot with a name for the axis of x.
func newPlot(axis string) *plot.Plot {
	plot.DefaultFont = font.Font{Typeface: "Liberation", Variant: "Sans"}
	p := plot.New()
	p.X.Label.Text = axis
	p.X.Tick.Marker = thousands{}
	p.Y.Tick.Marker = thousands{}
	p.Legend.Top, p.Legend.Padding = true, 4
	grid := plotter.NewGrid()
	grid.Horizontal.Width = 0
	p.Add(grid)
	return p
}

// thousands are about six ticks with commas in their labels, or with a point for small numbers.
type thousands struct{}

// Ticks implements [plot.Ticker].
func (thousands) Ticks(low, high float64) (ticks []plot.Tick) {
	if !(high > low) {
		return nil
	}
	step := math.Pow(10, math.Floor(math.Log10(high-low)))
	for _, part := range []float64{2, 2.5, 2} {
		if (high-low)/step < 3 {
			step /= part
		}
	}
	for i := math.Ceil(low / step); i*step <= high; i++ {
		label := strconv.FormatFloat(i*step, 'g', 3, 64)
		if i*step >= 1000 {
			label = grouped(int(i * step))
		}
		ticks = append(ticks, plot.Tick{Value: i * step, Label: label})
	}
	return ticks
}

// svg draws a plot.
func svg(p *plot.Plot, height vg.Length) ([]byte, error) {
	canvas := vgsvg.New(width, height)
	p.Draw(draw.Crop(draw.New(canvas), margin, -margin, margin, -margin))
	var out bytes.Buffer
	_, err := canvas.WriteTo(&out)
	return bytes.ReplaceAll(out.Bytes(), []byte(fontFamily), []byte(fontFamily+sameWidths)), err
}
